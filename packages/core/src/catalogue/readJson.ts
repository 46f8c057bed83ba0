import { DefinitionError, type JsonObject } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import { type DefinitionFiles, UnreadableFile } from "./definitionFiles.ts";

/** A JSON object of the map, or nothing when the file is not there. @throws DefinitionError when it is no JSON object. */
export function readJson(files: DefinitionFiles, file: string): JsonObject | undefined {
  const value = Object.hasOwn(files, file) ? files[file] : undefined;
  if (value === undefined || isObject(value))
    return value instanceof UnreadableFile ? refuse(file, value) : value;
  return refuse(file, value);
}

function refuse(file: string, value: unknown): never {
  const reason =
    value instanceof UnreadableFile
      ? `Файл не читается. ${value.detail}`
      : "В файле должен стоять объект JSON: { … }.";
  const mend = "Поправьте это место.";
  throw new DefinitionError([{ severity: "error", file, pointer: "", reason, mend }]);
}
