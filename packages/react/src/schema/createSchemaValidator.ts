import { type Schema as CfworkerSchema, Validator } from "@cfworker/json-schema";
import type { RJSFSchema, ValidatorType } from "@rjsf/utils";

/**
 * What RJSF needs to choose between branches of a schema (`if`, `oneOf` …). It interprets the schema and writes no
 * code, so it runs under a CSP without `unsafe-eval`. It reports no errors: those come from the form itself.
 */
export function createSchemaValidator(): ValidatorType {
  const cache = new WeakMap<object, Validator>();

  function validatorOf(schema: RJSFSchema, root: RJSFSchema): Validator {
    const known = cache.get(schema);
    if (known) return known;
    const whole = root.$defs ? { $defs: root.$defs, ...schema } : { ...schema };
    const validator = new Validator(whole as CfworkerSchema, "2020-12");
    cache.set(schema, validator);
    return validator;
  }

  return {
    isValid: (schema, data, root) => {
      if (typeof schema === "boolean") return schema;
      return validatorOf(schema, root).validate(data ?? {}).valid;
    },
    validateFormData: () => ({ errors: [], errorSchema: {} }),
    rawValidation: () => ({ errors: [] }),
  };
}
