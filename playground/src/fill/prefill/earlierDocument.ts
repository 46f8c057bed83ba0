import {
  createForm,
  type EarlierRecord,
  type JsonObject,
  recordSubject,
  type SchemaValidators,
} from "@formulyar/core";
import type { Api, FormRef } from "../../api/index.ts";
import { openDefinition } from "../openDefinition.ts";

/** An earlier document as the user tells it from others. */
export interface EarlierDocument extends EarlierRecord {
  readonly ref: FormRef;
  /** Whom it is about; `""` when that is not filled in. */
  readonly subject: string;
  /** When its draft was saved; absent for a file. */
  readonly savedAt?: Date;
}

/** Only read from here, never checked: its checks are not worth a request. */
const unchecked: SchemaValidators = { draft: () => [], final: () => [] };

/** Loads the form of an earlier document. @throws ApiProblem */
export async function openEarlier(
  api: Api,
  ref: FormRef,
  data: JsonObject,
  signal?: AbortSignal,
): Promise<EarlierDocument> {
  const { definition } = await openDefinition(api, ref, signal);
  const form = createForm(definition, unchecked);
  return { ref, form, data, subject: recordSubject(form, data) };
}
