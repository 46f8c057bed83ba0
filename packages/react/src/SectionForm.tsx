import type { JsonObject, SectionDefinition } from "@formulyar/core";
import type { IChangeEvent } from "@rjsf/core";
import type { UiSchema } from "@rjsf/utils";
import { useEffect, useMemo, useRef } from "react";
import { StepForm } from "./rjsf/StepForm.tsx";
import { createSchemaValidator } from "./schema/createSchemaValidator.ts";
import { projectData } from "./schema/projectData.ts";
import { projectSchema } from "./schema/projectSchema.ts";
import { projectUi } from "./schema/projectUi.ts";
import { toRjsfSchema } from "./schema/rjsfTypes.ts";
import { isTableAt, withoutRows, withoutTables } from "./schema/withoutTables.ts";
import { isEmptyGroup } from "./state/isEmptyGroup.ts";
import { sameJson } from "./state/sameJson.ts";
import { useFormStore } from "./state/storeContext.ts";
import { theme } from "./theme/theme.ts";

export interface SectionFormProps {
  readonly section: SectionDefinition;
  /** The record with computed values. */
  readonly data: JsonObject;
  readonly disabled: boolean;
}

/** The fields of one step. */
export function SectionForm({ section, data, disabled }: SectionFormProps) {
  const { form } = useFormStore();
  const tables = useMemo(
    () => new Set(section.fields.filter((pointer) => isTableAt(form, pointer))),
    [form, section],
  );
  const schema = useMemo(
    () => toRjsfSchema(withoutTables(projectSchema(form, section), tables)),
    [form, section, tables],
  );
  const uiSchema = useMemo(() => projectUi(form.definition.ui, section) as UiSchema, [form, section]);
  const validator = useMemo(() => createSchemaValidator(), []);
  const formData = useMemo(
    () => withoutRows(projectData(data, section.fields), tables),
    [data, section, tables],
  );
  const takeOver = useTakeOver(formData);
  return (
    <StepForm
      {...theme}
      className="fy-section"
      schema={schema}
      uiSchema={uiSchema}
      formData={formData}
      validator={validator}
      disabled={disabled}
      onChange={takeOver}
    />
  );
}

/**
 * Our fields tell the store of their changes themselves. RJSF reports what it does on its own: another variant of a
 * value, an entry of a map added, renamed or removed. Only the values that differ are taken over.
 */
function useTakeOver(formData: JsonObject): (event: IChangeEvent) => void {
  const store = useFormStore();
  const shown = useRef(formData);
  const isMounted = useRef(false);
  useEffect(() => {
    shown.current = formData;
    isMounted.current = true;
  });
  return useMemo(() => {
    return (event: IChangeEvent) => {
      if (!isMounted.current) return;
      // RJSF says «taken away» by `undefined`; a record has no such values.
      const changed = JSON.parse(JSON.stringify(event.formData ?? {})) as JsonObject;
      for (const pointer of Object.keys({ ...shown.current, ...changed })) {
        const value = changed[pointer];
        if (sameJson(value, shown.current[pointer])) continue;
        store.commit(pointer, isEmptyGroup(value) ? undefined : value);
      }
    };
  }, [store]);
}
