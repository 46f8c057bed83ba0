import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { isForeignSchema } from "../catalogue/isForeignSchema.ts";
import { formatSchemas } from "../formatSchemas/index.ts";
import type { Finding, Pointer, Schema } from "../model/index.ts";
import { mapSubschemas } from "../schema/mapSubschemas.ts";
import { nearest } from "../support/nearest.ts";
import { isObject, joinPointer } from "../support/pointer.ts";

/** Words of older dialects and of common tools: harmless, and no misspelling of ours. */
const tolerated = [
  "definitions",
  "dependencies",
  "additionalItems",
  "id",
  "$comment",
  "examples",
  "options",
  "links",
];

/**
 * A schema from elsewhere may carry keywords that mean nothing here, as JSON Schema allows;
 * but one that looks like a misspelt keyword is an error, and an unknown `x-` word is worth a look.
 */
export function lintForeignKeywords(files: DefinitionFiles): readonly Finding[] {
  return Object.entries(files).flatMap(([file, content]) => {
    const foreign = file.endsWith("/schema.json") && isObject(content) && isForeignSchema(content as Schema);
    return foreign ? lintKeywords(file, content as Schema, "") : [];
  });
}

const known = new Set([...Object.keys((formatSchemas.definition.properties ?? {}) as object), ...tolerated]);

function lintKeywords(file: string, schema: Schema, pointer: Pointer): readonly Finding[] {
  const own = Object.keys(schema)
    .filter((keyword) => !known.has(keyword))
    .flatMap((keyword) => unknownKeyword(file, pointer, keyword));
  const below: Finding[] = [];
  mapSubschemas(schema, (inner, at) => {
    below.push(...lintKeywords(file, inner, pointer + at));
    return inner;
  });
  return [...own, ...below];
}

function unknownKeyword(file: string, pointer: Pointer, keyword: string): readonly Finding[] {
  const meant = nearest(keyword, known, keyword.length < 6 ? 1 : 2);
  const at = joinPointer(pointer, keyword);
  const reason = `Ключевое слово «${keyword}» неизвестно.`;
  if (meant !== undefined)
    return [{ severity: "error", file, pointer: at, reason, mend: `Возможно, имелось в виду «${meant}».` }];
  return [{ severity: "warning", file, pointer: at, reason, mend: "Оно ни на что не влияет." }];
}
