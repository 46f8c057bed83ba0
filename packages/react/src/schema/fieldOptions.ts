import type { FieldSettings } from "@formulyar/core";
import type { UiSchema } from "@rjsf/utils";
import { getUiOptions } from "@rjsf/utils";

/** What `ui.json` says about a field, and what only this screen asks for. */
export interface FieldOptions extends FieldSettings {
  readonly classNames?: string;
}

/** The options of a field from RJSF's uiSchema. */
export function fieldOptions(uiSchema: UiSchema | undefined): FieldOptions {
  return getUiOptions(uiSchema) as FieldOptions;
}
