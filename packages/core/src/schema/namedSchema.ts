import type { Json, Pointer } from "../model/index.ts";
import { isObject, joinPointer } from "../support/pointer.ts";

/**
 * Where in a document the schema stands that a reference names otherwise than by a JSON Pointer:
 * by `$anchor` (`#name`), by draft-07's `$id: "#name"`, or by the `$id` of a part of the document.
 */
export function namedSchema(document: unknown, name: string): Pointer | undefined {
  const names = namesOf(document);
  return names.size === 0 ? undefined : (names.get(name) ?? names.get(resolved(name, document)));
}

/** Whether a reference without its fragment means the document itself. */
export function isOwnId(document: unknown, path: string): boolean {
  const id = isObject(document) ? document.$id : undefined;
  return typeof id === "string" && resolved(path, document) === resolved(id, document);
}

/** Names of the parts of a document, as they stand and as whole URLs; a document is searched once. */
function namesOf(document: unknown): ReadonlyMap<string, Pointer> {
  if (typeof document !== "object" || document === null) return new Map();
  const known = searched.get(document);
  if (known) return known;
  const names = new Map<string, Pointer>();
  collect(document as Json, "", (name, at) => {
    for (const key of [name, resolved(name, document)]) if (!names.has(key)) names.set(key, at);
  });
  searched.set(document, names);
  return names;
}

const searched = new WeakMap<object, ReadonlyMap<string, Pointer>>();

function collect(node: Json, at: Pointer, add: (name: string, at: Pointer) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (isObject(node)) {
    const { $id, $anchor } = node;
    if (at !== "" && typeof $id === "string") add($id, at);
    if (typeof $anchor === "string") add(`#${$anchor}`, at);
  }
  for (const [key, value] of Object.entries(node)) {
    if (value !== undefined) collect(value, joinPointer(at, key), add);
  }
}

/** RFC 3986: an id or a reference against the document's own `$id`. */
function resolved(reference: string, document: unknown): string {
  const base = isObject(document) && typeof document.$id === "string" ? document.$id : undefined;
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}
