import type { Form, IsoDate, Json, JsonObject, Pointer } from "../model/index.ts";

/** An earlier document of the case: its own form, and its data. */
export interface EarlierRecord {
  readonly form: Form;
  readonly data: JsonObject;
}

export interface PrefillOptions {
  /** The day that expressions take as today. */
  readonly today: IsoDate;
  /** Proposals to take, by `pointer` of `asked`, or by `to` of their row. */
  readonly confirmed?: readonly Pointer[];
}

/** One value on its way into the form; a composite that is written in one line is one value. */
export interface PrefillValue {
  readonly pointer: Pointer;
  /** Name of the place for a person, with its group where several places have that name. */
  readonly title: string;
  /** The value as it is printed. */
  readonly text: string;
  /** Id of the form that it comes from. */
  readonly from: string;
}

/** A value that a person must confirm first. */
export interface ProposedValue extends PrefillValue {
  readonly value: Json;
  /** Russian: what to mind. */
  readonly note?: string;
}

/** A value that was not taken because somebody has filled in another. */
export interface KeptValue extends PrefillValue {
  /** What the form has, as it is printed. */
  readonly present: string;
}

/** A value that the form cannot take. */
export interface RefusedValue extends PrefillValue {
  /** Russian: why. */
  readonly reason: string;
}

/** What came of it; every list in the order of the form. */
export interface PrefillResult {
  /** The given data with what was taken; nothing that was there is changed. */
  readonly data: JsonObject;
  readonly filled: readonly PrefillValue[];
  readonly asked: readonly ProposedValue[];
  readonly kept: readonly KeptValue[];
  readonly refused: readonly RefusedValue[];
}
