import { actionsOf, applyLayers, type FormLayers } from "../catalogue/applyLayers.ts";
import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { isForeignSchema } from "../catalogue/isForeignSchema.ts";
import { type FormTarget, readTarget } from "../catalogue/readTarget.ts";
import type { Finding, Schema } from "../model/index.ts";
import { isObject, own } from "../support/pointer.ts";
import { attribute } from "./attribute.ts";
import { formatFindings } from "./formatFindings.ts";
import { type FileKind, shapeErrors } from "./shapeErrors.ts";

/** The file that each part of a definition stands in, and its kind. */
const parts: readonly { readonly part: keyof FormTarget; readonly name: string; readonly kind: FileKind }[] =
  [
    { part: "form", name: "form.json", kind: "form" },
    { part: "schema", name: "schema.json", kind: "definition" },
    { part: "ui", name: "ui.json", kind: "ui" },
  ];

/**
 * What a region's changes have put where the format has no place for it: a misspelt key, a text for a number, a section
 * without fields. `changed`: the definition with all changes applied. Each at the change that did it; what stands in the form's own files is told of there.
 * @throws DefinitionError when a change cannot be applied
 */
export function lintShape(
  files: DefinitionFiles,
  layers: FormLayers,
  changed: FormTarget = applyLayers(files, layers),
): readonly Finding[] {
  if (actionsOf(layers).length === 0) return [];
  const found = known.get(changed) ?? misshapen(files, layers, changed);
  known.set(changed, found);
  return found;
}

/** A form is asked for by its own check and by those of the forms that are filled from it. */
const known = new WeakMap<FormTarget, readonly Finding[]>();

function misshapen(files: DefinitionFiles, layers: FormLayers, changed: FormTarget): readonly Finding[] {
  const actions = actionsOf(layers);
  const base = readTarget(files, layers.edition.folder);
  const isForeign = isForeignSchema((files[`${layers.edition.folder}/schema.json`] ?? {}) as Schema);
  const touched = parts.filter(
    ({ part }) => changed[part] !== base[part] && !(part === "schema" && isForeign),
  );
  const look = (target: FormTarget, looked: FormTarget = target) => [
    ...touched.flatMap(({ part, name, kind }) => {
      const file = `${layers.edition.folder}/${name}`;
      return formatFindings(file, target[part], shapeErrors(kind, looked[part]));
    }),
    ...otherForm(`${layers.edition.folder}/form.json`, target, base),
  ];
  const found = look(changed, { ...changed, schema: onlyChanged(changed.schema, base.schema) });
  return attribute(found, { actions, at: (count) => look(applyLayers(files, layers, count)) }).placed;
}

/** What a form is known by: a record would not be found again under another. */
const identity = ["id", "edition", "effectiveFrom"] as const;

function otherForm(file: string, { form }: FormTarget, base: FormTarget): readonly Finding[] {
  return identity
    .filter((key) => form[key] !== base.form[key])
    .map((key) => ({
      severity: "error",
      file,
      pointer: `/${key}`,
      reason: `Ключ «${key}» – имя или редакция общей формы: регион их не меняет.`,
      mend: "Уберите его; день и версию своих изменений пишут в x-effectiveFrom и info.version наложения.",
    }));
}

/** A schema with nothing said of what is the very object that it was: that was looked at before. */
function onlyChanged(schema: Schema, base: Schema | undefined): Schema {
  if (schema === base) return {};
  const { properties, items } = schema;
  return {
    ...schema,
    ...(isObject(properties) && { properties: changedProperties(properties, base?.properties) }),
    ...(isObject(items) && { items: onlyChanged(items, base?.items) }),
  };
}

function changedProperties(properties: Properties, base: Properties | undefined): Properties {
  const entries = Object.entries(properties).map(([name, property]) => [
    name,
    isObject(property)
      ? onlyChanged(property as Schema, own(base ?? {}, name) as Schema | undefined)
      : property,
  ]);
  return Object.fromEntries(entries);
}

type Properties = NonNullable<Schema["properties"]>;
