import type { Schema } from "@formulyar/core";
import type { RJSFSchema, UiSchema } from "@rjsf/utils";

// RJSF types schemas after draft-07 and as changeable; ours are 2020-12 and read-only. It changes none of them.

/** A schema of ours as RJSF takes it. */
export function toRjsfSchema(schema: Schema): RJSFSchema {
  return schema as unknown as RJSFSchema;
}

/** A schema that RJSF gives back. */
export function fromRjsfSchema(schema: object): Schema {
  return schema as Schema;
}

/** The uiSchema of a list's items; our definitions hold data only, never functions. */
export function itemsUi(uiSchema: UiSchema | undefined): UiSchema {
  return (uiSchema?.items ?? {}) as UiSchema;
}
