import type { Environment } from "@marcbachmann/cel-js";
import { actionsOf, type FormLayers } from "../catalogue/applyLayers.ts";
import { UnknownFormError } from "../catalogue/catalogueErrors.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { reservedFolders } from "../catalogue/paths.ts";
import { readTarget } from "../catalogue/readTarget.ts";
import { readLayers, resolveForm } from "../catalogue/resolveForm.ts";
import { regionIds } from "../catalogue/resolveRegion.ts";
import { computedDefinition } from "../check/computation.ts";
import {
  DefinitionError,
  type Field,
  type Finding,
  type Pointer,
  type PrefillRow,
  type ResolvedForm,
} from "../model/index.ts";
import { prefillNames } from "../prefill/compilePrefill.ts";
import { prefillEnvironment } from "../rules/celTypes.ts";
import { expressionFault } from "../rules/expressionFault.ts";
import { listFields } from "../schema/listFields.ts";
import { propertiesOf } from "../schema/properties.ts";
import { memoise } from "../support/memoise.ts";
import { didYouMean } from "../support/nearest.ts";
import { joinPointer, splitPointer } from "../support/pointer.ts";
import type { Timeline } from "./attribute.ts";
import { keepsShape } from "./expressions/keepsShape.ts";
import { formStates } from "./formStates.ts";
import type { FormUnderLint } from "./lintRules.ts";
import { touchedParts } from "./touchedParts.ts";
import { typeFault } from "./typeFault.ts";

/** Reports a finding at a key of a `prefill` entry or of one of its rows. */
type Report = (key: string, reason: string, mend: string) => Finding;

/** An earlier form, with the types of its fields. */
interface Source {
  readonly environment: Environment;
  readonly fields: ReadonlyMap<Pointer, Field>;
}

/**
 * What a form takes from others: the forms are there, the places are there, and the values are of their kind.
 * `instead`: another state of one of those forms.
 */
export function lintPrefill(
  files: DefinitionFiles,
  subject: FormUnderLint,
  instead?: ResolvedForm,
): readonly Finding[] {
  const region = subject.form.region?.id;
  const entries = subject.form.prefill ?? [];
  return entries.flatMap((entry, at) => {
    const report = reporter(subject, entry, joinPointer("/prefill", at));
    if (entries.findIndex(({ from }) => from === entry.from) !== at) {
      return [report("/from", `Форма «${entry.from}» названа дважды.`, "Соедините строки в одном месте.")];
    }
    const known = knownForms(files);
    if (!known.includes(entry.from)) {
      const mend = didYouMean(entry.from, known, `Есть: ${known.join(", ")}.`);
      return [report("/from", `Формы «${entry.from}» нет.`, mend)];
    }
    const looked = [instead, subject.form].find((form) => form?.id === entry.from);
    const resolved = looked ?? resolveSource(files, entry.from, region);
    const source = resolved && sourceOf(subject.form, resolved);
    return entry.rows.flatMap((row, index) =>
      lintRow(subject, source, row, reporter(subject, row, joinPointer("/prefill", at, "rows", index))),
    );
  });
}

/** Whether the region has left the fields of the forms that values are taken from what they were. */
export function areSourcesAsBefore(files: DefinitionFiles, form: ResolvedForm): boolean {
  return (form.prefill ?? []).every(({ from }) => {
    const layers = from === form.id ? undefined : layersOf(files, from, form.region?.id);
    if (!layers || !(touchedParts(actionsOf(layers))?.has("schema") ?? true)) return true;
    const source = resolveSource(files, from, form.region?.id);
    return source !== undefined && keepsShape(readTarget(files, layers.edition.folder).schema, source.schema);
  });
}

/** The changes of the region to the forms that a form takes values from, each with what it does to the values. */
export function prefillTimelines(files: DefinitionFiles, subject: FormUnderLint): readonly Timeline[] {
  return (subject.form.prefill ?? []).flatMap(({ from }) => {
    const layers = from === subject.form.id ? undefined : layersOf(files, from, subject.form.region?.id);
    if (!layers) return [];
    const { actions, after } = formStates(files, layers);
    return [{ actions, at: (count: number) => lintPrefill(files, subject, after(count)) }];
  });
}

/** Nothing when the region does not have the form, or it is broken: that is told of elsewhere. */
function layersOf(files: DefinitionFiles, id: string, region: string | undefined): FormLayers | undefined {
  try {
    return readLayers(files, id, region);
  } catch (error) {
    if (error instanceof DefinitionError || error instanceof UnknownFormError) return undefined;
    throw error;
  }
}

/** Where an object stands in the files; one that an overlay has changed is reported at the form it became part of. */
function reporter({ form, placeOf }: FormUnderLint, what: object, pointer: Pointer): Report {
  const found = placeOf(what);
  const place = found.pointer === "" ? { file: form.sources.manifest, pointer } : found;
  return (key, reason, mend) => {
    return { severity: "error", file: place.file, pointer: place.pointer + key, reason, mend };
  };
}

/** Ids of all forms, those that only a region has included. */
function knownForms(files: DefinitionFiles): readonly string[] {
  const ids = Object.keys(files).flatMap(
    (path) => /^forms\/(?:regions\/[^/]+\/)?([^/]+)\/form\.json$/.exec(path)?.[1] ?? [],
  );
  return [...new Set(ids)].filter((id) => !reservedFolders.has(id)).toSorted();
}

/** The form as the region has it, or as anybody has it; nothing when it is broken, which is said of itself. */
function resolveSource(files: DefinitionFiles, id: string, region?: string): ResolvedForm | undefined {
  return firstResolved(files, id, [region, undefined]) ?? firstResolved(files, id, regionIds(files));
}

function firstResolved(
  files: DefinitionFiles,
  id: string,
  places: readonly (string | undefined)[],
): ResolvedForm | undefined {
  for (const place of new Set(places)) {
    try {
      return resolvedIn(files)(id, place);
    } catch (error) {
      if (error instanceof DefinitionError) return undefined;
      if (!(error instanceof UnknownFormError)) throw error;
    }
  }
  return undefined;
}

const resolved = new WeakMap<DefinitionFiles, (id: string, region: string | undefined) => ResolvedForm>();

/** Each form of a set of files is put together once, however many take values from it. */
function resolvedIn(files: DefinitionFiles): (id: string, region: string | undefined) => ResolvedForm {
  const known = resolved.get(files) ?? memoise((id, region) => resolveForm(files, id ?? "", region));
  resolved.set(files, known);
  return known;
}

function sourceOf(form: ResolvedForm, source: ResolvedForm): Source {
  const fields = listFields(source.schema, source.ui).map((field) => [field.pointer, field] as const);
  return { environment: prefillEnvironment(form, source), fields: new Map(fields) };
}

function lintRow(
  { fields }: FormUnderLint,
  source: Source | undefined,
  row: PrefillRow,
  report: Report,
): readonly Finding[] {
  const target = fields.get(row.to);
  const places = [...fields.keys()].filter((pointer) => !pointer.includes("*"));
  if (!target || row.to.includes("*")) {
    const mend = didYouMean(row.to, places, "Укажите путь к полю, группе или списку этой формы.");
    return [
      report("/to", `Поля «${row.to}» в форме нет.`, mend),
      ...lintValue(source, undefined, row, report),
    ];
  }
  const computed = computedDefinition(target.schema);
  if (computed && computed.override !== true) {
    const reason = `Поле «${target.title}» вычисляется, другого значения у него быть не может.`;
    return [report("/to", reason, "Уберите строку или разрешите исправлять значение (override).")];
  }
  return lintValue(source, target, row, report);
}

function lintValue(
  source: Source | undefined,
  target: Field | undefined,
  row: PrefillRow,
  report: Report,
): readonly Finding[] {
  if (!source) return [];
  const fault = expressionFault(source.environment, row.value, "any", prefillNames);
  if (fault !== undefined) return [report("/value", fault, meantField(source, fault))];
  if (!target) return [];
  const { type = "dyn" } = source.environment.check(row.value);
  const mismatch = typeFault(type, target.schema) ?? alienGroup(source, target, row);
  return mismatch === undefined
    ? []
    : [report("/value", `${mismatch} Куда: «${target.title}».`, "Поправьте «value» или «to».")];
}

/** Two groups without a field in common: nothing would ever be copied. */
function alienGroup({ fields }: Source, target: Field, { value }: PrefillRow): string | undefined {
  const path = /^source((?:\.\w+)+)$/.exec(value)?.[1];
  const origin = path === undefined ? undefined : fields.get(path.replaceAll(".", "/"));
  if (origin?.kind !== "group" || target.kind !== "group") return undefined;
  const known = propertiesOf(target.schema);
  const shared = Object.keys(propertiesOf(origin.schema)).some((name) => Object.hasOwn(known, name));
  return shared ? undefined : `У группы «${origin.title}» нет с этой ни одного общего поля.`;
}

/** The field of the earlier form that was probably meant. */
function meantField({ fields }: Source, fault: string): string {
  const name = /^Поля «(\w+)»/.exec(fault)?.[1];
  const otherwise = "Поправьте выражение.";
  return name === undefined
    ? otherwise
    : didYouMean(name, [...fields.keys()].flatMap(splitPointer), otherwise);
}
