import { type DefinitionFiles, UnreadableFile } from "../catalogue/definitionFiles.ts";
import type { Finding } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** The folder of a form is whole, and called like the form. */
export function lintManifests(files: DefinitionFiles): readonly Finding[] {
  const folders = new Set(Object.keys(files).flatMap((path) => folderOf(path) ?? []));
  return [...folders].flatMap((folder) => [...lintParts(files, folder), ...lintId(files, folder)]);
}

function folderOf(path: string): string | undefined {
  return /^(forms\/(?:regions\/[^/]+\/)?(?!common\/|regions\/)[^/]+)\/(?:form|schema)\.json$/.exec(path)?.[1];
}

function lintParts(files: DefinitionFiles, folder: string): readonly Finding[] {
  const missing = ["form.json", "schema.json"].filter((name) => !Object.hasOwn(files, `${folder}/${name}`));
  return missing.map((name) => ({
    severity: "error",
    file: `${folder}/${name}`,
    pointer: "",
    reason: "Файла нет, без него форма не соберётся.",
    mend: "Создайте его (formulyar new делает все файлы сразу).",
  }));
}

function lintId(files: DefinitionFiles, folder: string): readonly Finding[] {
  const manifest = files[`${folder}/form.json`];
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  if (!isObject(manifest) || manifest instanceof UnreadableFile || manifest.id === name) return [];
  const reason = `Имя формы «${String(manifest.id)}» не совпадает с папкой «${name}».`;
  return [
    {
      severity: "error",
      file: `${folder}/form.json`,
      pointer: "/id",
      reason,
      mend: "Назовите их одинаково.",
    },
  ];
}
