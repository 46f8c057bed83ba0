import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { readJson } from "../catalogue/readJson.ts";
import { DefinitionError, type Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import type { MigrationDefinition, MigrationStep } from "./migrationDefinition.ts";

/** Path of an edition's migration; `folder` is that of the edition. */
export function migrationFile(folder: string): string {
  return `${folder}/migration.json`;
}

/** How records of an older edition come to this one; nothing when nobody has said it. @throws DefinitionError */
export function readMigration(files: DefinitionFiles, folder: string): MigrationDefinition | undefined {
  const file = migrationFile(folder);
  const content = readJson(files, file);
  if (content === undefined) return undefined;
  const { from, steps } = content;
  if (typeof from === "string" && Array.isArray(steps) && steps.every(isStep)) return { from, steps };
  const reason = "Перенос записей описан неверно.";
  const mend = "Запустите formulyar check: он назовёт место.";
  throw new DefinitionError([{ severity: "error", file, pointer: "", reason, mend }]);
}

const isPlace = (value: unknown): boolean => typeof value === "string" && value.startsWith("/");

function isStep(step: Json): step is MigrationStep & Json {
  if (!isObject(step)) return false;
  if ("move" in step) return isPlace(step.move) && isPlace(step.to);
  if ("split" in step) return isPlace(step.split) && isSeparator(step.separator) && isPlaces(step.to);
  if ("default" in step) return isPlace(step.default) && step.value !== undefined;
  return isPlace(step.map) && isObject(step.values);
}

const isSeparator = (value: unknown): boolean => typeof value === "string" && value !== "";
const isPlaces = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 1 && value.every(isPlace);
