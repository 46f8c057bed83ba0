import { JSONPathError, query } from "json-p3";
import type { Json } from "../model/index.ts";

/** Steps from the root of a document to a node. */
export type Location = readonly (string | number)[];

/** A node that a JSONPath selects. */
export interface SelectedNode {
  readonly location: Location;
  readonly value: Json;
}

/** A JSONPath that cannot be read; the message, in Russian, says why. */
export class PathError extends Error {
  override readonly name = "PathError";
}

/**
 * The nodes that a JSONPath (RFC 9535) selects, each once, in document order.
 * @throws PathError
 */
export function selectNodes(document: Json, path: string): readonly SelectedNode[] {
  refuseBareHyphen(path);
  const nodes = new Map<string, SelectedNode>();
  for (const { location, value } of queryNodes(document, path)) {
    nodes.set(JSON.stringify(location), { location, value: value as Json });
  }
  return [...nodes.values()];
}

function queryNodes(document: Json, path: string) {
  try {
    return query(path, document as Parameters<typeof query>[1]).nodes;
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    throw new PathError(`путь ${path} не разобран (${error.message})`);
  }
}

/** json-p3 takes `$.x-rules`; the standard, and so every other tool, wants `$['x-rules']`. */
function refuseBareHyphen(path: string): void {
  const unquoted = path.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gsu, "''");
  const name = /\.([\p{L}_][\p{L}\p{N}_]*-[\p{L}\p{N}_-]*)/u.exec(unquoted)?.[1];
  if (name !== undefined) throw new PathError(`в пути ${path} имя с дефисом пишут так: ['${name}']`);
}
