import type { Pointer } from "@formulyar/core";
import type { UiSchema } from "@rjsf/utils";
import { getUiOptions } from "@rjsf/utils";
import type { Suggest } from "./suggestions.ts";

/** What `ui.json` may say about a field, without `ui:`; its JSON Schema is in the core package. */
export interface FieldOptions {
  readonly widget?: string;
  readonly title?: string;
  readonly description?: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  readonly suggest?: Suggest;
  readonly enumNames?: readonly string[];
  readonly rows?: number;
  /** In characters. */
  readonly width?: number;
  readonly classNames?: string;
  readonly addable?: boolean;
  readonly removable?: boolean;
  readonly orderable?: boolean;
  readonly readonly?: boolean;
  readonly disabled?: boolean;
  /** Names of the fields of a group. */
  readonly order?: readonly string[];
  /** Of a column of numbers: its sum is shown. */
  readonly total?: boolean;
  /** Of a group: the group whose values can be taken over. */
  readonly copyFrom?: Pointer;
}

/** The options of a field from RJSF's uiSchema. */
export function fieldOptions(uiSchema: UiSchema | undefined): FieldOptions {
  return getUiOptions(uiSchema) as FieldOptions;
}
