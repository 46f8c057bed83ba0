import { type Form, type Json, type JsonObject, type Pointer, pointerGet } from "@formulyar/core";
import type { Stop } from "./Stop.ts";
import type { Typist } from "./typist.ts";

/** A form being filled in by somebody at a keyboard. */
export interface Journey {
  readonly typist: Typist;
  readonly form: Form;
  /** What is to be entered. */
  readonly data: JsonObject;
  /** What a person who cannot see, or uses no mouse, would stumble over, in words. */
  readonly faults: string[];
  /** Kinds of controls that something was entered in. */
  readonly used: Set<string>;
  /** How many rows were put into each table. */
  readonly added: Map<Pointer, number>;
}

/** Works at a stop; gives whether the focus has gone to the next one already, so that Tab is not to be pressed. */
export type Control = (journey: Journey, stop: Stop) => Promise<boolean>;

/** What is to be entered at a place; nothing when the example has nothing there. */
export function wanted({ data }: Journey, pointer: Pointer): Json | undefined {
  return pointerGet(data, pointer);
}
