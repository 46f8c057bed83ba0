import { UnparsableJson } from "../catalogue/definitionFiles.ts";

/** A file's text as it stands in the map: JSON parsed, anything else as it is. */
export function parseDefinition(path: string, text: string): unknown {
  if (!path.endsWith(".json")) return text;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const { line, column } = placeOf(error, text);
    return new UnparsableJson(line, column, error instanceof Error ? error.message : "");
  }
}

/** Line and column (from 1) that V8 names in its message, as an offset or by the end of the text. */
function placeOf(error: unknown, text: string): { readonly line: number; readonly column: number } {
  const named = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  const before = text.slice(0, named === undefined ? text.length : Number(named)).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
