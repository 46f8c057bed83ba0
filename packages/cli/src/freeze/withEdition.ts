import { isDeepStrictEqual } from "node:util";
import { prettyJson } from "../print/prettyJson.ts";

/**
 * The text of `form.json` with another edition and day; what is not changed stays as it is written, spaces and all, where
 * the text lets it.
 */
export function withEdition(text: string, edition: string, effectiveFrom: string): string {
  const wanted = { ...(JSON.parse(text) as object), edition, effectiveFrom };
  const named = withKey(text, "edition", edition, "title");
  const dated = withKey(named, "effectiveFrom", effectiveFrom, "edition");
  return isDeepStrictEqual(parsed(dated), wanted) ? dated : prettyJson(wanted);
}

/** Replaces a key of the outermost object, or puts it after another one. */
function withKey(text: string, key: string, value: string, after: string): string {
  const line = `"${key}": ${JSON.stringify(value)}`;
  const old = new RegExp(`^(\\s{0,4})"${key}"\\s*:\\s*"[^"\\n]*"`, "m");
  if (old.test(text)) return text.replace(old, (_, indent: string) => indent + line);
  return text.replace(
    new RegExp(`^(\\s{0,4})"${after}"\\s*:\\s*"(?:[^"\\\\\\n]|\\\\.)*"`, "m"),
    (found, indent: string) => `${found},\n${indent}${line}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
