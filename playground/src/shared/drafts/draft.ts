import { isObject, type JsonObject, type SetAsideValue } from "@formulyar/core";
import type { FormRef } from "../../api/index.ts";

/** What a form held before it was cleared, replaced by a file or filled from another document: kept until the user lets it go. */
export interface Replaced {
  readonly data: JsonObject;
  readonly by: "clearing" | "file" | "prefill";
  /** Values without a place that were shown beside the data. */
  readonly kept?: readonly SetAsideValue[];
  /** How many values came from the other document. */
  readonly filled?: number;
}

/** A form as it was in another edition. */
export interface OfEdition {
  readonly edition: string;
  readonly data: JsonObject;
  readonly kept?: readonly SetAsideValue[];
}

/** A form begun on this computer and not lost by a reload. */
export interface Draft extends FormRef {
  readonly edition: string;
  /** Titles as they were when it was saved, for the list of drafts. */
  readonly title: string;
  readonly regionTitle?: string;
  /** ISO 8601 moment. */
  readonly savedAt: string;
  readonly data: JsonObject;
  readonly replaced?: Replaced;
  /** Values that a migration found no place for. */
  readonly kept?: readonly SetAsideValue[];
  /** What the form held before it was carried to this edition. */
  readonly before?: OfEdition;
}

const VERSION = 1;

/** Keeps the shape's version, so that a later program can tell old drafts from new ones. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify({ version: VERSION, ...draft });
}

/** `undefined` for text that is not a draft of this version. */
export function readDraft(text: string): Draft | undefined {
  const value = parse(text);
  if (!isObject(value) || value.version !== VERSION) return undefined;
  const { version: _, ...draft } = value;
  const texts = [draft.form, draft.edition, draft.title, draft.savedAt];
  if (!texts.every((item) => typeof item === "string")) return undefined;
  if (!isObject(draft.data) || !isTextOrNothing(draft.region)) return undefined;
  if (Number.isNaN(Date.parse(String(draft.savedAt)))) return undefined;
  return draft as unknown as Draft;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isTextOrNothing = (value: unknown) => value === undefined || typeof value === "string";
