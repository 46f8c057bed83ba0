import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { olderName } from "../catalogue/regionalOverlays.ts";
import type { Finding } from "../model/index.ts";
import { isObject, joinPointer } from "../support/pointer.ts";
import { finding } from "./finding.ts";

/** Changes of a region that an upgrade could not carry over and that nobody has decided on yet (`x-pending`). */
export function lintPending(files: DefinitionFiles): readonly Finding[] {
  return Object.entries(files).flatMap(([file, document]) => {
    if (!file.endsWith(".overlay.json") || olderName(file) !== undefined || !isObject(document)) return [];
    const pending = document["x-pending"];
    return Array.isArray(pending)
      ? pending.flatMap((entry, index) => pendingFinding(file, index, entry))
      : [];
  });
}

function pendingFinding(file: string, index: number, entry: unknown): readonly Finding[] {
  if (!isObject(entry)) return [];
  const { action, reason } = entry;
  const description = isObject(action) ? action.description : undefined;
  const title = typeof description === "string" ? ` «${description}»` : "";
  const why = typeof reason === "string" ? ` ${reason}` : "";
  const mend =
    "Решите, нужно ли оно: поправьте и перенесите из x-pending в actions или уберите из x-pending.";
  return [
    finding(
      file,
      joinPointer("/x-pending", index),
      `Изменение${title} не перенесено на новую редакцию.${why}`,
      mend,
    ),
  ];
}
