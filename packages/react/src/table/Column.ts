import type { ComputedDefinition, Option, Pointer, Schema } from "@formulyar/core";
import type { FieldOptions } from "../schema/fieldOptions.ts";

/** How a cell is filled in; `output`: it is only shown. */
export type ColumnKind = "text" | "choice" | "choices" | "boolean" | "output";

/** A column of a table: one leaf of its rows. */
export interface Column {
  /** Place of the value in its row: `/provider`, `/period/from`. */
  readonly pointer: Pointer;
  readonly title: string;
  readonly kind: ColumnKind;
  readonly schema: Schema;
  readonly ui: FieldOptions;
  readonly options: readonly Option[];
  readonly required: boolean;
  readonly computed: ComputedDefinition | undefined;
  /** Whether its sum is shown. */
  readonly total: boolean;
  /** In characters. */
  readonly width: number;
}
