import type { UiSchema } from "@rjsf/utils";
import { getUiOptions } from "@rjsf/utils";

/** What `ui.json` may say about a field, without `ui:`; its JSON Schema is in the core package. */
export interface FieldOptions {
  readonly widget?: string;
  readonly title?: string;
  readonly description?: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly autocomplete?: string;
  /** Pointer into the region's data. */
  readonly suggest?: string;
  readonly enumNames?: readonly string[];
  readonly rows?: number;
  /** In characters. */
  readonly width?: number;
  readonly classNames?: string;
  readonly addable?: boolean;
  readonly removable?: boolean;
  readonly orderable?: boolean;
}

/** The options of a field from RJSF's uiSchema. */
export function fieldOptions(uiSchema: UiSchema | undefined): FieldOptions {
  return getUiOptions(uiSchema) as FieldOptions;
}
