import { type DefinitionFiles, UnreadableFile } from "../catalogue/definitionFiles.ts";
import { isForeignSchema } from "../catalogue/isForeignSchema.ts";
import type { Finding, Schema } from "../model/index.ts";
import { isWrapped } from "../record/readExample.ts";
import { isObject } from "../support/pointer.ts";
import { formatFindings } from "./formatFindings.ts";
import { type FileKind, shapeErrors } from "./shapeErrors.ts";

/** Which file of the format a path is, or nothing for files of other kinds. */
function kindOf(path: string, content: unknown): FileKind | undefined {
  if (/^forms\/regions\/[^/]+\/region\.json$/.test(path)) return "region";
  if (path.endsWith(".overlay.json")) return "overlay";
  if (/\/examples\//.test(path)) return isWrapped(path, content) ? "example" : undefined;
  if (path.endsWith("/form.json")) return "form";
  if (path.endsWith("/ui.json")) return "ui";
  if (path.endsWith("/migration.json")) return "migration";
  if (path === "forms/common/parameters.json") return "parameters";
  if (path === "forms/common/texts.json") return "texts";
  const isSchema = path.endsWith("/schema.json") || /^forms\/common\//.test(path);
  return isSchema && !(isObject(content) && isForeignSchema(content as Schema)) ? "definition" : undefined;
}

/** Each file by itself: it is JSON, and of the shape that the format's own JSON Schemas give. */
export function lintFiles(files: DefinitionFiles): readonly Finding[] {
  return Object.entries(files).flatMap(([path, content]) => lintFile(path, content));
}

function lintFile(path: string, content: unknown): readonly Finding[] {
  if (content instanceof UnreadableFile) return [unreadable(path, content)];
  const kind = kindOf(path, content);
  if (kind === undefined) return [];
  return formatFindings(path, content, shapeErrors(kind, content));
}

function unreadable(file: string, { detail }: UnreadableFile): Finding {
  return {
    severity: "error",
    file,
    pointer: "",
    reason: `Файл не читается. ${detail}`,
    mend: "Поправьте это место.",
  };
}
