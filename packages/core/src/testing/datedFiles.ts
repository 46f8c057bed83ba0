import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { JsonObject } from "../model/index.ts";

/** A region's changes, for tests in one readable line: `note` tells the title that they give the form. */
export function changes(version: string, more: JsonObject = {}): JsonObject {
  return {
    overlay: "1.1.0",
    info: { title: "Изменения", version },
    actions: [{ target: "$.form", description: "д", update: { title: `Изменения ${version}` } }],
    ...more,
  };
}

/** A form `small`, whose editions are given as name → day from which it is in force; the last one is the current one. */
export function datedForm(
  editions: Readonly<Record<string, string | undefined>>,
  extra: DefinitionFiles = {},
): DefinitionFiles {
  const names = Object.keys(editions);
  const files = names.flatMap((edition, at) => {
    const effectiveFrom = editions[edition];
    const folder = at === names.length - 1 ? "forms/small" : `forms/small/editions/${edition}`;
    const manifest = {
      id: "small",
      title: `Форма ${edition}`,
      edition,
      ...(effectiveFrom && { effectiveFrom }),
    };
    const schema = { type: "object", "x-basis": edition, properties: { a: { type: "string", title: "А" } } };
    return [
      [`${folder}/form.json`, manifest],
      [`${folder}/schema.json`, schema],
    ];
  });
  return { ...Object.fromEntries(files), ...extra };
}

/** A region `id` that may extend another. */
export function region(id: string, above?: string): DefinitionFiles {
  const data = { id, name: { nominative: `Область ${id}` }, ...(above && { extends: above }) };
  return { [`forms/regions/${id}/region.json`]: data };
}
