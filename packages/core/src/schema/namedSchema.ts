import type { Json, Pointer } from "../model/index.ts";
import { isObject, joinPointer } from "../support/pointer.ts";

/**
 * Where in a document the schema stands that a reference names otherwise than by a JSON Pointer:
 * by `$anchor` (`#name`), by draft-07's `$id: "#name"`, or by the `$id` of a part of the document.
 */
export function namedSchema(document: unknown, name: string): Pointer | undefined {
  return search(
    document as Json,
    "",
    (id) => id === name || resolved(id, document) === resolved(name, document),
  );
}

/** Whether a reference without its fragment means the document itself. */
export function isOwnId(document: unknown, path: string): boolean {
  const id = isObject(document) ? document.$id : undefined;
  return typeof id === "string" && resolved(path, document) === resolved(id, document);
}

function search(node: Json, at: Pointer, isMeant: (id: string) => boolean): Pointer | undefined {
  if (Array.isArray(node))
    return first(
      node.map((item, index) => [String(index), item]),
      at,
      isMeant,
    );
  if (!isObject(node)) return undefined;
  const { $id, $anchor } = node;
  if (at !== "" && typeof $id === "string" && isMeant($id)) return at;
  if (typeof $anchor === "string" && isMeant(`#${$anchor}`)) return at;
  return first(Object.entries(node), at, isMeant);
}

function first(
  entries: readonly (readonly [string, Json | undefined])[],
  at: Pointer,
  isMeant: (id: string) => boolean,
): Pointer | undefined {
  for (const [key, value] of entries) {
    const found = value === undefined ? undefined : search(value, joinPointer(at, key), isMeant);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** RFC 3986: an id or a reference against the document's own `$id`. */
function resolved(reference: string, document: unknown): string {
  const base = isObject(document) && typeof document.$id === "string" ? document.$id : undefined;
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}
