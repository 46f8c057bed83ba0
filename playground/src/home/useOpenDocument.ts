import { type FormRecord, isObject, RecordError, readRecord } from "@formulyar/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Api } from "../api/index.ts";
import type { Draft, DraftStore } from "../shared/drafts/index.ts";
import { fileFailure, openFile } from "../shared/files/openFile.ts";
import { RecordFileError } from "../shared/files/RecordFileError.ts";
import { type Services, useServices } from "../shared/services.ts";
import { fillAddress } from "../shared/text/addresses.ts";
import { homeMessages } from "./messages.ts";

/** Opens a document, or a file with data, as the form that it is of; what is wrong with it comes back as words. */
export function useOpenDocument() {
  const services = useServices();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const open = async (file: File) => {
    setFailure(undefined);
    setBusy(true);
    try {
      const { draft, caution } = await draftOf(file, services);
      navigate(fillAddress(draft), { state: caution === undefined ? null : { caution } });
    } catch (error) {
      setFailure(fileFailure(error));
      setBusy(false);
    }
  };
  return { open, failure, busy, dismiss: () => setFailure(undefined) };
}

async function draftOf(file: File, { api, drafts, now }: Services) {
  const { value, caution } = await openFile(file, api);
  const record = recordOf(value);
  const draft = await asDraft(record, api, now());
  write(withFormer(draft, drafts), drafts);
  return { draft, caution };
}

/** @throws RecordFileError when the file does not say which form it is of */
function recordOf(value: unknown): FormRecord {
  if (!isObject(value) || typeof value.form !== "string" || !("data" in value))
    throw new RecordFileError(homeMessages.noForm);
  try {
    return readRecord(value, value.form);
  } catch (error) {
    throw error instanceof RecordError ? new RecordFileError(error.message) : error;
  }
}

async function asDraft(record: FormRecord, api: Api, now: Date): Promise<Draft> {
  const { form, region, edition, data, kept } = record;
  const ref = { form, ...(region !== undefined && { region }), ...(edition !== undefined && { edition }) };
  const definition = await api.form(ref);
  return {
    ...ref,
    edition: definition.edition,
    title: definition.title,
    ...(definition.region && { regionTitle: definition.region.name.nominative }),
    savedAt: now.toISOString(),
    data,
    ...(kept && { kept }),
  };
}

/** What the form held before can be had back on its page. */
function withFormer(draft: Draft, drafts: DraftStore): Draft {
  const former = drafts.read(draft);
  if (!former || Object.keys(former.data).length === 0) return draft;
  const { data, edition, kept } = former;
  const beside = { data, ...(kept && { kept }) };
  if (edition !== draft.edition) return { ...draft, before: { edition, ...beside } };
  return { ...draft, replaced: { by: "file", ...beside } };
}

function write(draft: Draft, drafts: DraftStore): void {
  try {
    drafts.write(draft);
  } catch {
    throw new RecordFileError(homeMessages.noRoom);
  }
}
