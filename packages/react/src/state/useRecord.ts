import type { Form, FormRecord, JsonObject } from "@formulyar/core";
import { useEffect, useRef, useState } from "react";
import type { StatutoryFormProps } from "../StatutoryForm.tsx";

export interface RecordState {
  readonly record: FormRecord;
  /** The record with other data; known to be the latest at once, before anything is drawn. */
  readonly change: (data: JsonObject) => FormRecord;
}

/** The record on the screen: the one that the host hands in, or one that the form keeps by itself. */
export function useRecord({ form, record, onChange }: StatutoryFormProps): RecordState {
  const [own, setOwn] = useState<FormRecord>();
  const shown = record ?? (own && isOf(form, own) ? own : emptyRecord(form));
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });

  function change(data: JsonObject): FormRecord {
    const next = { ...latest.current, data };
    latest.current = next;
    if (!record) setOwn(next);
    onChange?.(next);
    return next;
  }

  return { record: shown, change };
}

function isOf({ definition }: Form, { form, edition, region }: FormRecord): boolean {
  return form === definition.id && edition === definition.edition && region === definition.region?.id;
}

const nothing: JsonObject = {};

/** A record that nobody has begun. */
function emptyRecord({ definition }: Form): FormRecord {
  const { id, edition, region } = definition;
  return { form: id, edition, ...(region && { region: region.id }), data: nothing };
}
