import {
  type AskedEdition,
  type Catalogue,
  type Form,
  type FormRecord,
  type IsoDate,
  type JsonObject,
  LackingRegionError,
  type Level,
  type Problem,
  RecordError,
  readRecord,
  UnknownEditionError,
  UnknownFormError,
  UnknownRegionError,
} from "@formulyar/core";
import { type OwnFonts, unprintableSigns } from "@formulyar/documents";
import { recordForm } from "../record/recordForm.ts";
import { recordRegion } from "../record/recordRegion.ts";
import { problemNotes } from "./problemNotes.ts";
import type { RawRecord } from "./records/RawRecord.ts";

/** A record that was read and checked. */
export interface CheckedRecord {
  /** `draft`: it has errors, but what is there can be printed; `invalid`: it cannot. */
  readonly state: "ready" | "draft" | "invalid";
  /** Russian: what is amiss with it. */
  readonly notes: readonly string[];
  /** Absent when it could not even be read. */
  readonly opened?: { readonly form: Form; readonly record: FormRecord };
}

export interface CheckSettings {
  readonly catalogue: Catalogue;
  /** Id of the form that every record is of. */
  readonly form: string;
  readonly region?: string | undefined;
  readonly edition: AskedEdition;
  /** The day that rules take as today. */
  readonly today: IsoDate;
  /** With them signs that cannot be printed are told, too. */
  readonly fonts?: OwnFonts;
}

/** Faults of one record, told of it and of no other. */
const faults = [RecordError, UnknownEditionError, UnknownFormError, UnknownRegionError, LackingRegionError];

/**
 * Reads one record, opens it with the form of its region and edition, and checks it at level final.
 * @throws DefinitionError when its form is broken
 */
export function checkRecord(raw: RawRecord, settings: CheckSettings): CheckedRecord {
  try {
    return checked(openRecord(raw, settings), settings);
  } catch (error) {
    if (faults.some((kind) => error instanceof kind))
      return { state: "invalid", notes: [(error as Error).message] };
    throw error;
  }
}

interface Opened {
  readonly form: Form;
  readonly record: FormRecord;
}

function openRecord(raw: RawRecord, { catalogue, form, region: asked, edition }: CheckSettings): Opened {
  const read = readRecord(raw.value(), form);
  const region = recordRegion(asked, read);
  const record = { ...read, ...(region !== undefined && { region }) };
  return { form: recordForm(catalogue, record, edition), record };
}

function checked(opened: Opened, { today, fonts }: CheckSettings): CheckedRecord {
  const { form, record } = opened;
  const problems = [
    ...form.check(record.data, { level: "final", today }),
    ...(fonts ? unprintableSigns(form, record.data, fonts) : []),
  ];
  const notes = problemNotes(form, problems);
  if (!problems.some(isError)) return { state: "ready", notes, opened };
  const state = errorsOf(form, record.data, "draft", today).length === 0 ? "draft" : "invalid";
  return { state, notes, opened };
}

function errorsOf(form: Form, data: JsonObject, level: Level, today: IsoDate): readonly Problem[] {
  return form.check(data, { level, today }).filter(isError);
}

const isError = ({ severity }: Problem): boolean => severity === "error";
