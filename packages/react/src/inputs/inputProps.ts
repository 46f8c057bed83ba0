import type { Json, Option, Schema } from "@formulyar/core";
import type { FieldOptions } from "../schema/fieldOptions.ts";

/** What every input of the theme gets. It shows the value and hands changes back; label, hint and findings are around it. */
export interface InputProps {
  readonly id: string;
  readonly schema: Schema;
  readonly value: Json | undefined;
  readonly options: readonly Option[];
  readonly ui: FieldOptions;
  /** Texts to choose from while typing freely. */
  readonly suggestions: readonly string[];
  readonly required: boolean;
  readonly disabled: boolean;
  /** The form proposes a value of its own: where the answer is taken away, that one stands again. */
  readonly proposed?: boolean;
  readonly invalid: boolean;
  /** Ids of hint, findings and notes that are on the page. */
  readonly describedBy: string | undefined;
  /** Title of the field; its label stands around the input. */
  readonly name: string;
  readonly commit: (value: Json | undefined) => void;
}

/** A width of a text box given in characters; the room of its edges comes on top. */
export function widthOf({ width }: FieldOptions) {
  return width === undefined ? undefined : { inlineSize: `calc(${width}ch + 2rem)` };
}

/** The attributes that tie an input to what is said about it. */
export function ariaOf(props: InputProps) {
  return {
    "aria-describedby": props.describedBy,
    "aria-invalid": props.invalid || undefined,
    "aria-required": props.required || undefined,
  };
}
