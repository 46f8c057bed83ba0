import {
  compileForm,
  createCatalogue,
  type DefinitionFiles,
  type Field,
  isObject,
  type Json,
  type JsonObject,
  type OverlayAction,
  type OverlayDocument,
  type ResolvedForm,
  splitPointer,
} from "@formulyar/core";

/** Size of a made-up country. */
export interface Country {
  readonly regions: number;
  readonly forms: number;
}

/**
 * The definitions of a country: so many common forms (copies of the shipped ones, when those are fewer) and so many
 * regions, each of which changes every form in ten ways of its own.
 */
export function manyRegions(files: DefinitionFiles, { regions, forms }: Country): DefinitionFiles {
  const common = withForms(onlyCommon(files), forms);
  const catalogue = createCatalogue(common);
  const base = catalogue.forms().map(({ id }) => catalogue.resolve(id));
  const data = mergedRegions(files);
  const made = Array.from({ length: regions }, (_, index) => regionFiles(index, data, base));
  return Object.assign({}, common, ...made);
}

function onlyCommon(files: DefinitionFiles): DefinitionFiles {
  const kept = Object.entries(files).filter(([path]) => !/^forms\/regions\/|\/examples\//.test(path));
  return Object.fromEntries(kept);
}

/** Ids of the common forms. */
function formsOf(files: DefinitionFiles): readonly string[] {
  return createCatalogue(files)
    .forms()
    .map(({ id }) => id);
}

function withForms(files: DefinitionFiles, count: number): DefinitionFiles {
  const ids = formsOf(files);
  const extra = Array.from({ length: Math.max(0, count - ids.length) }, (_, index) => {
    return copiedForm(files, ids[index % ids.length] ?? "", `copy-${index + 1}`);
  });
  const dropped = ids.slice(count).map((id) => `forms/${id}/`);
  const kept = Object.entries(files).filter(([path]) => !dropped.some((folder) => path.startsWith(folder)));
  return Object.assign(Object.fromEntries(kept), ...extra);
}

function copiedForm(files: DefinitionFiles, id: string, copy: string): DefinitionFiles {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`forms/${id}/`));
  return Object.fromEntries(
    own.map(([path, content]) => {
      const isManifest = path === `forms/${id}/form.json` && isObject(content);
      const { prefill: _, ...manifest } = isManifest ? content : {};
      const copied = structuredClone(isManifest ? { ...manifest, id: copy } : content);
      return [path.replace(`forms/${id}/`, `forms/${copy}/`), copied];
    }),
  );
}

/** Data of a region that has all that any form may ask for. */
function mergedRegions(files: DefinitionFiles): JsonObject {
  const found = Object.entries(files).flatMap(([path, content]) =>
    /^forms\/regions\/[^/]+\/region\.json$/.test(path) && isObject(content) ? [content] : [],
  );
  const { extends: _extends, forms: _forms, ...data } = found.reduce<JsonObject>(merged, {});
  return data;
}

function merged(a: JsonObject, b: JsonObject): JsonObject {
  const entries = Object.entries(b).map(([key, value]): [string, Json | undefined] => {
    const before = a[key];
    return [key, isObject(before) && isObject(value) ? merged(before, value) : value];
  });
  return { ...a, ...Object.fromEntries(entries) };
}

function regionFiles(index: number, data: JsonObject, forms: readonly ResolvedForm[]): DefinitionFiles {
  const id = `region-${String(index + 1).padStart(2, "0")}`;
  const region = { ...structuredClone(data), id, name: { nominative: `Область № ${index + 1}` } };
  const overlays = forms.map((form) => [
    `forms/regions/${id}/${form.id}.overlay.json`,
    overlayOf(form, index),
  ]);
  return { [`forms/regions/${id}/region.json`]: region, ...Object.fromEntries(overlays) };
}

function overlayOf(form: ResolvedForm, index: number): OverlayDocument {
  return {
    overlay: "1.1.0",
    info: { title: "Изменения региона", version: "1" },
    actions: tenChanges(form, index).map((change) => ({ ...change, description: "Так велит приказ." })),
  };
}

/** One change of each kind that regions make. */
function tenChanges(form: ResolvedForm, index: number): readonly OverlayAction[] {
  const leaves = compileForm(form).fields.filter(
    ({ pointer, kind }) => kind !== "group" && !pointer.includes("*"),
  );
  const pick = <T>(list: readonly T[], step: number): T | undefined => list[(index * 7 + step) % list.length];
  const [renamed, helped] = [pick(leaves, 1), pick(leaves, 5)];
  const rule = pick(ruleIds(form.schema), 3);
  const text = pick(Object.keys(form.texts), 2);
  const name = `ownField${index}`;
  const note = { type: "string", title: `Отметка региона ${index}`, "x-basis": "п. 1 приказа" };
  const ownRule = { id: `OWN-${index}`, rule: "true", message: "Так нельзя.", severity: "warning" };
  const spoken = `Проверьте по приказу области № ${index}.`;
  return [
    { target: "$.form.title", update: `${form.title} (${index})` },
    ...(renamed ? [{ target: `${schemaPath(renamed)}.title`, update: `Поле ${index}` }] : []),
    ...(helped ? [{ target: "$.ui.fields", update: { [helped.pointer]: { "ui:help": spoken } } }] : []),
    { target: "$.schema.properties", update: { [name]: note } },
    { target: "$.ui.sections[0].fields", update: [`/${name}`] },
    ...(rule ? [{ target: `$.schema..['x-rules'][?@.id=='${rule}']`, update: { message: spoken } }] : []),
    ...(text ? [{ target: `$.form.texts['${text}']`, update: { text: `Слова области № ${index}` } }] : []),
    { target: "$.schema", update: { "x-rules": [ownRule] } },
    { target: "$.form", update: { print: { margins: { left: 25 } } } },
    { target: "$.ui.sections[0]", update: { title: `Раздел ${index}` } },
  ];
}

/** JSONPath of a field's schema. */
function schemaPath({ pointer }: Field): string {
  const steps = splitPointer(pointer).map((name) => `.properties['${name}']`);
  return `$.schema${steps.join("")}`;
}

/** Ids of the rules that have words of their own, anywhere in a schema. */
function ruleIds(value: Json | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(ruleIds);
  if (!isObject(value)) return [];
  const isRule = typeof value.id === "string" && typeof value.message === "string";
  return isRule ? [String(value.id)] : Object.values(value).flatMap(ruleIds);
}
