import { type Form, type Pointer, type Problem, printValue, type Schema } from "@formulyar/core";
import type { FieldPathList, UiSchema } from "@rjsf/utils";
import { useMemo } from "react";
import { messages } from "../messages.ts";
import { type FieldOptions, fieldOptions } from "../schema/fieldOptions.ts";
import { pointerOfPath } from "../schema/projectSchema.ts";
import { fromRjsfSchema } from "../schema/rjsfTypes.ts";
import { useFormStore, useStoreValue } from "../state/storeContext.ts";
import { fieldId } from "./fieldId.ts";
import { groundOf } from "./groundOf.ts";

/** What the screen says about one place of the form, group or leaf, besides its value. */
export interface FieldView {
  readonly id: string;
  readonly pointer: Pointer;
  readonly schema: Schema;
  readonly ui: FieldOptions;
  readonly title: string;
  readonly hints: readonly string[];
  readonly basis: string | undefined;
  readonly errors: readonly Problem[];
  readonly notices: readonly Problem[];
}

interface Place {
  readonly path: FieldPathList;
  readonly schema: object;
  readonly uiSchema: UiSchema | undefined;
  readonly name: string;
}

/** Reads what is to be said about the field at a path of RJSF. */
export function useField({ path, schema: rjsfSchema, uiSchema, name }: Place): FieldView {
  const store = useFormStore();
  const schema = fromRjsfSchema(rjsfSchema);
  const pointer = pointerOfPath(path);
  const problems = useStoreValue(({ problemsAt }) => problemsAt(pointer));
  const ui = useMemo(() => fieldOptions(uiSchema), [uiSchema]);
  return {
    id: fieldId(store.idPrefix, pointer),
    pointer,
    schema,
    ui,
    title: numbered(ui.title ?? schema.title ?? name, path),
    hints: hintsOf(schema, ui),
    basis: basisOf(store.form, pointer, schema),
    errors: problems.filter((problem) => problem.severity === "error"),
    notices: problems.filter((problem) => problem.severity !== "error"),
  };
}

/** A group says only a legal ground of its own, and so does a line of a list, which stands under the list's. */
function basisOf(form: Form, pointer: Pointer, schema: Schema): string | undefined {
  const field = form.field(pointer);
  const isAlone = field === undefined || field.kind === "group" || field.pointer.endsWith("/*");
  return isAlone ? schema["x-basis"] : groundOf(form, pointer);
}

/** Rows of a list bear their number. */
function numbered(title: string, path: FieldPathList): string {
  const last = path.at(-1);
  return typeof last === "number" ? messages.row(title, last + 1) : title;
}

/** The form's own words; how the data is written only where it says nothing itself. */
function hintsOf(schema: Schema, ui: FieldOptions): readonly string[] {
  const own = [ui.description ?? schema.description, ui.help];
  const said = own.filter((hint) => hint !== undefined && hint !== "") as readonly string[];
  const byFormat = messages.hints[schema.format ?? ""];
  const first = said.length > 0 || byFormat === undefined ? said : [byFormat];
  return [...new Set([...first, ...usualValue(schema)])];
}

/** `default` of a foreign schema: it is said, never filled in. What is computed says so by itself. */
function usualValue(schema: Schema): readonly string[] {
  const { default: usual } = schema;
  if (schema["x-computed"] !== undefined) return [];
  if (usual === undefined || typeof usual === "boolean" || typeof usual === "object") return [];
  return [messages.defaultValue(printValue(schema, usual))];
}

/** Ids of what is on the page about a field, for `aria-describedby`. */
export function describedBy(view: FieldView, ...more: readonly (string | undefined)[]): string | undefined {
  const ids = [
    view.hints.length > 0 ? `${view.id}:hint` : undefined,
    view.errors.length > 0 ? `${view.id}:error` : undefined,
    view.notices.length > 0 ? `${view.id}:notice` : undefined,
    ...more,
  ].filter((id) => id !== undefined);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
