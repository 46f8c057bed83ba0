import type { FieldUi, Json, Pointer, UiDefinition } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** What `ui.json` says about a field, without `ui:`; the JSON Schema of `ui.json` tells what each means. */
export interface FieldSettings {
  readonly widget?: string;
  readonly title?: string;
  readonly description?: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  readonly suggest?: Pointer | { readonly region?: Pointer; readonly record?: Pointer };
  readonly enumNames?: readonly string[];
  readonly rows?: number;
  /** In characters. */
  readonly width?: number;
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

/** The settings of a place; `ui:options` and `ui:…` say the same. */
export function fieldSettings(ui: UiDefinition, pointer: Pointer): FieldSettings {
  const field: FieldUi = ui.fields?.[pointer] ?? {};
  const { "ui:options": options } = field;
  const own = Object.entries(field)
    .filter(([key]) => key !== "ui:options")
    .map(([key, value]): [string, Json | undefined] => [key.replace(/^ui:/, ""), value]);
  return { ...(isObject(options) && options), ...Object.fromEntries(own) } as FieldSettings;
}
