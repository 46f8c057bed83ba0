import type { FormProps } from "@rjsf/core";
import { ADDITIONAL_PROPERTY_KEY_REMOVE } from "@rjsf/core/lib/components/constants.js";
import CyclicSchemaField from "@rjsf/core/lib/components/fields/CyclicSchemaField.js";
import AnyOfField from "@rjsf/core/lib/components/fields/MultiSchemaField.js";
import ObjectField from "@rjsf/core/lib/components/fields/ObjectField.js";
import SchemaField from "@rjsf/core/lib/components/fields/SchemaField.js";
import {
  type FieldPathList,
  type FieldProps,
  getClosestMatchingOption,
  getDisplayLabel,
  isSelect,
  type Registry,
  type RJSFSchema,
  retrieveSchema,
  type SchemaUtilsType,
  sanitizeDataForNewSchema,
  setByPath,
  toFieldPathId,
  unsetByPath,
  type ValidatorType,
} from "@rjsf/utils";
import { useMemo, useRef } from "react";

const globalFormOptions = { idPrefix: "root", idSeparator: "_", useFallbackUiForUnsupportedType: false };
const rootPath = toFieldPathId("", globalFormOptions);

/**
 * In place of RJSF's `Form`: its fields without what our steps never use – the default look, defaults, validation,
 * errors and submitting, all of which cost time at the start and at each change. It keeps no data of its own: what is
 * shown is what it is given.
 */
export function StepForm(props: FormProps) {
  const { schema, uiSchema, formData, disabled, className } = props;
  const registry = useRegistry(props);
  const latest = useRef(formData);
  latest.current = formData;
  const change: FieldProps["onChange"] = (value, path) => {
    latest.current = changed(latest.current, path, value);
    props.onChange?.({ formData: latest.current } as never);
  };
  const Root = registry.fields.SchemaField as typeof SchemaField;
  return (
    <div className={className}>
      <Root
        name=""
        schema={schema}
        uiSchema={uiSchema ?? {}}
        formData={formData}
        fieldPathId={rootPath}
        registry={registry}
        disabled={disabled === true}
        readonly={false}
        onChange={change}
        onBlur={nothing}
        onFocus={nothing}
      />
    </div>
  );
}

function nothing(): void {}

function useRegistry(props: FormProps): Registry {
  const { schema, validator, fields, templates, widgets, translateString } = props;
  return useMemo(() => {
    const own = { AnyOfField, OneOfField: AnyOfField, ObjectField, SchemaField, CyclicSchemaField };
    return {
      fields: { ...own, ...fields },
      templates,
      widgets,
      translateString,
      schemaUtils: schemaUtilsOf(validator, schema),
      rootSchema: schema,
      formContext: {},
      globalFormOptions,
      uiSchemaDefinitions: {},
    } as unknown as Registry;
  }, [schema, validator, fields, templates, widgets, translateString]);
}

/** What RJSF's fields ask about schemas. Defaults are not filled in. */
function schemaUtilsOf(validator: ValidatorType, root: RJSFSchema): Partial<SchemaUtilsType> {
  return {
    getRootSchema: () => root,
    getValidator: () => validator,
    retrieveSchema: (schema, data) => retrieveSchema(validator, schema, root, data),
    isSelect: (schema) => isSelect(validator, schema, root),
    getDisplayLabel: (schema, ui, options) => getDisplayLabel(validator, schema, ui, root, options),
    getClosestMatchingOption: (data, options, selected, discriminator) =>
      getClosestMatchingOption(validator, root, data, options, selected, discriminator),
    sanitizeDataForNewSchema: (next, before, data) =>
      sanitizeDataForNewSchema(validator, root, next, before, data),
    getDefaultFormState: (_schema, data) => data,
  };
}

function changed(data: unknown, path: FieldPathList, value: unknown): unknown {
  if (path.length === 0) return value;
  const next: object = structuredClone(data ?? {});
  if (value === ADDITIONAL_PROPERTY_KEY_REMOVE) unsetByPath(next, path);
  else setByPath(next, path, value);
  return next;
}
