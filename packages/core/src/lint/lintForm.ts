import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { isForeignSchema } from "../catalogue/isForeignSchema.ts";
import { resolveForm } from "../catalogue/resolveForm.ts";
import {
  DefinitionError,
  type Finding,
  type Pointer,
  type ResolvedForm,
  type Schema,
} from "../model/index.ts";
import { listFields } from "../schema/listFields.ts";
import { lintFieldUi } from "./lintFieldUi.ts";
import { lintOptions } from "./lintOptions.ts";
import { lintPrefill } from "./lintPrefill.ts";
import { lintRuleIds } from "./lintRuleIds.ts";
import { type FormUnderLint, lintRules } from "./lintRules.ts";
import { lintSchema } from "./lintSchema.ts";
import { lintScreen } from "./lintScreen.ts";
import { indexObjects, locateField, type ObjectIndex, type SourcePlace } from "./locate.ts";

/** Everything about one form as a region has it: references, schema, rules, screen. */
export function lintForm(
  files: DefinitionFiles,
  index: ObjectIndex,
  id: string,
  region?: string,
): readonly Finding[] {
  try {
    const subject = underLint(files, index, resolveForm(files, id, region));
    return [
      ...lintSchema(subject),
      ...lintOptions(subject),
      ...lintRules(subject),
      ...lintRuleIds(subject),
      ...lintScreen(subject),
      ...lintFieldUi(subject),
      ...lintPrefill(files, subject, region),
    ];
  } catch (error) {
    if (error instanceof DefinitionError) return error.findings;
    throw error;
  }
}

/**
 * Rules that cannot work: they name what is not there, or compare what cannot be compared. A form with such a rule is
 * not used, because the rule would never speak.
 */
export function brokenRules(files: DefinitionFiles, form: ResolvedForm): readonly Finding[] {
  const nowhere: ObjectIndex = new Map();
  if (lintRules(underLint(files, nowhere, form)).length === 0) return [];
  return lintRules(underLint(files, indexObjects(files), form));
}

function underLint(files: DefinitionFiles, index: ObjectIndex, form: ResolvedForm): FormUnderLint {
  const placeOf = (what: object | Pointer): SourcePlace =>
    typeof what === "string"
      ? locateField(files, form.sources.schema, what)
      : (index.get(what) ?? index.get(JSON.stringify(what)) ?? { file: form.sources.schema, pointer: "" });
  return {
    form,
    isForeign: isForeignSchema((files[form.sources.schema] ?? {}) as Schema),
    placeOf,
    fields: new Map(listFields(form.schema, form.ui).map((field) => [field.pointer, field])),
  };
}
