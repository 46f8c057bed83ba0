import { DefinitionError, type FormManifest, type Json, type JsonObject } from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import { resolvePath } from "../support/path.ts";
import { isObject, joinPointer, parentPointer, pointerGet, splitPointer } from "../support/pointer.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";

/** Parts of `form.json` whose entries may be shared between forms. */
const shared = ["parameters", "texts"] as const;

/**
 * The manifest with every `{ "$ref": "../common/parameters.json#/minAge" }` of its parameters and texts replaced by
 * what it names; keys beside the reference win. `file` is where the references stand.
 * @throws DefinitionError naming every reference that leads nowhere.
 */
export function resolveManifest(files: DefinitionFiles, file: string, manifest: FormManifest): FormManifest {
  const broken: DefinitionError[] = [];
  const parts = shared.flatMap((part): readonly [string, JsonObject][] => {
    const entries = (manifest as unknown as JsonObject)[part];
    if (!isObject(entries)) return [];
    const resolved = Object.entries(entries).map(([name, entry]) => {
      try {
        return [name, resolveEntry(files, file, joinPointer("", part, name), entry)];
      } catch (error) {
        if (!(error instanceof DefinitionError)) throw error;
        broken.push(error);
        return [name, entry];
      }
    });
    return [[part, Object.fromEntries(resolved)]];
  });
  if (broken.length > 0) throw new DefinitionError(broken.flatMap(({ findings }) => findings));
  return { ...manifest, ...Object.fromEntries(parts) };
}

function resolveEntry(files: DefinitionFiles, file: string, at: string, entry: Json | undefined) {
  if (!isObject(entry) || typeof entry.$ref !== "string") return entry;
  const { $ref, ...nearer } = entry;
  const [path = "", pointer = ""] = $ref.split("#", 2);
  const target = path === "" ? file : resolvePath(file, path);
  const found = pointer.startsWith("/") ? pointerGet(fileOf(files, target), pointer) : undefined;
  if (isObject(found) && !("$ref" in found)) return { ...found, ...nearer };
  throw new DefinitionError([
    {
      severity: "error",
      file,
      pointer: `${at}/$ref`,
      reason: `Ссылка «${$ref}» никуда не ведёт.`,
      mend: mendOf(files, target, pointer),
    },
  ]);
}

function mendOf(files: DefinitionFiles, target: string, pointer: string): string {
  if (!isObject(fileOf(files, target))) return `Файла «${target}» нет: проверьте путь до знака #.`;
  const around = pointerGet(fileOf(files, target), parentPointer(pointer));
  const names = isObject(around) ? Object.keys(around).filter((name) => isObject(around[name])) : [];
  const asked = splitPointer(pointer).at(-1) ?? "";
  const advice = `После # нужен путь к записи в «${target}», например #/${names[0] ?? "minAge"}.`;
  return didYouMean(asked, names, advice);
}

function fileOf(files: DefinitionFiles, file: string): unknown {
  return Object.hasOwn(files, file) ? files[file] : undefined;
}
