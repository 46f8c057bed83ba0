import type { FormLayers } from "../catalogue/applyLayers.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { EditionChoice } from "../catalogue/editions.ts";
import { isForeignSchema } from "../catalogue/isForeignSchema.ts";
import { readTarget } from "../catalogue/readTarget.ts";
import { readLayers } from "../catalogue/resolveForm.ts";
import {
  DefinitionError,
  type Finding,
  type Pointer,
  type ResolvedForm,
  type Schema,
} from "../model/index.ts";
import { listFields } from "../schema/listFields.ts";
import { keepsShape, keepsTypes } from "./expressions/keepsShape.ts";
import { attributedFindings, type FormStates, formStates, isRegional } from "./formStates.ts";
import { lintCircles } from "./lintCircles.ts";
import { lintFieldUi } from "./lintFieldUi.ts";
import { lintOptionCodes } from "./lintOptionCodes.ts";
import { lintOptions } from "./lintOptions.ts";
import { lintPaste } from "./lintPaste.ts";
import { areSourcesAsBefore, lintPrefill, prefillTimelines } from "./lintPrefill.ts";
import { lintRegionPaths } from "./lintRegionPaths.ts";
import { lintRuleIds } from "./lintRuleIds.ts";
import { type FormUnderLint, lintRules } from "./lintRules.ts";
import { lintSchema } from "./lintSchema.ts";
import { lintScreen } from "./lintScreen.ts";
import { lintShape } from "./lintShape.ts";
import { lintWeakened } from "./lintWeakened.ts";
import { indexObjects, locateField, type ObjectIndex, type SourcePlace } from "./locate.ts";
import { type FormPart, touchedParts } from "./touchedParts.ts";

interface Lint {
  readonly look: (subject: FormUnderLint) => readonly Finding[];
  /** What of a form it reads: changes of other parts cannot cause its findings. */
  readonly reads: readonly FormPart[];
}

/** What is looked at in a form by itself. */
const lints: readonly Lint[] = [
  { look: lintSchema, reads: ["schema"] },
  { look: lintOptions, reads: ["schema"] },
  { look: lintPaste, reads: ["schema"] },
  { look: lintRules, reads: ["schema", "parameters"] },
  { look: lintRuleIds, reads: ["schema"] },
  { look: lintOptionCodes, reads: ["schema"] },
  { look: lintCircles, reads: ["schema"] },
  { look: lintRegionPaths, reads: ["schema", "ui", "prefill", "regionSlots"] },
  { look: lintWeakened, reads: ["schema"] },
  { look: lintScreen, reads: ["schema", "ui"] },
  { look: lintFieldUi, reads: ["schema", "ui"] },
];

/**
 * Everything about one form as a region has it: references, schema, rules, screen, prefill. What a change of a region
 * causes is reported at the change; of a common form, only what the region's changes can have touched is looked at.
 */
export function lintForm(
  files: DefinitionFiles,
  index: ObjectIndex,
  id: string,
  region?: string,
  choice?: EditionChoice,
): readonly Finding[] {
  return findingsOrFault(() => lintLayers(files, index, readLayers(files, id, region, choice)));
}

/** The same about a form made of given layers. @throws DefinitionError when a change cannot be applied */
export function lintLayers(
  files: DefinitionFiles,
  index: ObjectIndex,
  layers: FormLayers,
): readonly Finding[] {
  // Tells of a change that cannot be applied, too; a form of the wrong shape is not looked into.
  const misshapen = lintShape(files, layers);
  if (misshapen.length > 0) return misshapen;
  const states = formStates(files, layers);
  const underLint = lookedAt(files, index, states);
  const touched = touchedIn(states);
  const chosen = lints.filter(({ reads }) => !touched || reads.some((part) => touched.has(part)));
  return [
    ...chosen.flatMap(({ look }) => attributedFindings(states, (form) => look(underLint(form)))),
    ...prefillFindings(files, states, underLint),
  ];
}

/** What is to be looked at of a common form in a region; nothing when all of it is. */
function touchedIn({ layers, actions }: FormStates): ReadonlySet<string> | undefined {
  return layers.region && !isRegional(layers) ? touchedParts(actions) : undefined;
}

/** What a region's changes to other forms do to a form that takes values from them. */
export function lintPrefillOf(
  files: DefinitionFiles,
  index: ObjectIndex,
  id: string,
  region: string,
): readonly Finding[] {
  return findingsOrFault(() => {
    const states = formStates(files, readLayers(files, id, region));
    return prefillFindings(files, states, lookedAt(files, index, states));
  });
}

function prefillFindings(
  files: DefinitionFiles,
  states: FormStates,
  underLint: (form: ResolvedForm) => FormUnderLint,
): readonly Finding[] {
  const current = states.after(states.actions.length);
  if ((current.prefill ?? []).length === 0) return [];
  if (states.layers.region && !isRegional(states.layers) && isPrefilledAsBefore(files, states)) return [];
  return attributedFindings(
    states,
    (form) => lintPrefill(files, underLint(form)),
    () => prefillTimelines(files, underLint(current)),
  );
}

/** Whether a common form takes the same from the same as without the region's changes, to it and to its sources. */
function isPrefilledAsBefore(files: DefinitionFiles, { actions, after }: FormStates): boolean {
  const [was, is] = [after(0), after(actions.length)];
  return (
    was.prefill === is.prefill &&
    keepsTypes(was.parameters, is.parameters) &&
    keepsShape(was.schema, is.schema) &&
    areSourcesAsBefore(files, is)
  );
}

function findingsOrFault(lint: () => readonly Finding[]): readonly Finding[] {
  try {
    return lint();
  } catch (error) {
    if (error instanceof DefinitionError) return error.findings;
    throw error;
  }
}

/**
 * Rules that cannot work: they name what is not there, or compare what cannot be compared. A form with such a rule is
 * not used, because the rule would never speak. Nor is one of which a region's change has made a field take anything.
 */
export function brokenRules(files: DefinitionFiles, form: ResolvedForm): readonly Finding[] {
  const nowhere: ObjectIndex = new Map();
  const subject = underLintWith(files, nowhere, form);
  const weakened = weakenedFields(files, subject);
  if (lintRules(subject).length === 0) return weakened;
  return [...lintRules(underLintWith(files, indexObjects(files), form)), ...weakened];
}

/** Reported at the region's changes; which of them it was, `lintForm` tells. */
function weakenedFields(files: DefinitionFiles, subject: FormUnderLint): readonly Finding[] {
  const { overlays, schema } = subject.form.sources;
  const file = overlays?.at(-1);
  if (file === undefined) return [];
  const before = () => readTarget(files, schema.slice(0, schema.lastIndexOf("/")));
  return lintWeakened({ ...subject, before }).map((finding) => ({ ...finding, file, pointer: "" }));
}

/** Each state of a form is made ready once, for all looks at it. */
function lookedAt(
  files: DefinitionFiles,
  index: ObjectIndex,
  { layers, actions, after }: FormStates,
): (form: ResolvedForm) => FormUnderLint {
  const known = new WeakMap<ResolvedForm, FormUnderLint>();
  const before = actions.length > 0 ? { before: () => after(0), isCommon: !isRegional(layers) } : {};
  return (form) => {
    const found = known.get(form) ?? { ...underLintWith(files, index, form), ...before };
    known.set(form, found);
    return found;
  };
}

function underLintWith(files: DefinitionFiles, index: ObjectIndex, form: ResolvedForm): FormUnderLint {
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
