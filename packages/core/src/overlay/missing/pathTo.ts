import type { Json } from "../../model/index.ts";
import { isObject } from "../../support/pointer.ts";

/** The path to the only place of a document that has this name; nothing when there are none or several. */
export function pathTo(document: Json, name: string): string | undefined {
  const found = pathsTo(document, name, "$");
  return found.length === 1 ? found[0] : undefined;
}

function pathsTo(value: Json, name: string, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => pathsTo(item, name, `${path}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const at = path + stepTo(key);
    return [...(key === name ? [at] : []), ...(below === undefined ? [] : pathsTo(below, name, at))];
  });
}

/** `.name`, or `['x-rules']` where the standard wants quotes. */
function stepTo(key: string): string {
  if (/^[A-Za-z_]\w*$/u.test(key)) return `.${key}`;
  return `['${key.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}']`;
}
