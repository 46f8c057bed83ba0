import { JSONPathEnvironment, JSONPathError, type JSONPathQuery } from "json-p3";
import type { Json } from "../model/index.ts";
import { type JsonPath, PathError } from "./jsonPath/jsonPath.ts";
import { parseJsonPath } from "./jsonPath/parseJsonPath.ts";

export { PathError } from "./jsonPath/jsonPath.ts";

/** Steps from the root of a document to a node. */
export type Location = readonly (string | number)[];

/** A node that a JSONPath selects. */
export interface SelectedNode {
  readonly location: Location;
  readonly value: Json;
}

/**
 * The nodes that a JSONPath (RFC 9535) selects, each once, in document order.
 * @throws PathError
 */
export function selectNodes(document: Json, path: string): readonly SelectedNode[] {
  const nodes = new Map<string, SelectedNode>();
  for (const { location, value } of queryNodes(document, path)) {
    nodes.set(JSON.stringify(location), { location, value: value as Json });
  }
  return [...nodes.values()];
}

/** A path, read by the grammar of the standard. @throws PathError */
export function readPath(path: string): JsonPath {
  return compiled(path).parsed;
}

/** Deeper than any document that a person writes. */
const environment = new JSONPathEnvironment({ maxRecursionDepth: 500 });

function queryNodes(document: Json, path: string) {
  try {
    return compiled(path).query.query(document as Parameters<JSONPathQuery["query"]>[0]).nodes;
  } catch (error) {
    // json-p3 hands what it has found on as arguments, of which there cannot be very many.
    if (error instanceof RangeError) throw new PathError(`путь ${path} находит слишком много мест`);
    if (!(error instanceof JSONPathError)) throw error;
    throw new PathError(`путь ${path} не разобран: ${error.message}`);
  }
}

interface CompiledPath {
  readonly parsed: JsonPath;
  readonly query: JSONPathQuery;
}

/** An overlay is applied many times, its paths are read once. */
const known = new Map<string, CompiledPath>();
const manyPaths = 5000;

function compiled(path: string): CompiledPath {
  const found = known.get(path);
  if (found) return found;
  if (known.size >= manyPaths) known.clear();
  const parsed = parseJsonPath(path);
  const made = { parsed, query: compile(path, parsed) };
  known.set(path, made);
  return made;
}

/**
 * json-p3 takes more than the standard (so paths are read by the grammar first) and does not take `0.5`: numbers are
 * handed to it with an exponent, which says the same.
 */
function compile(path: string, { numbers }: JsonPath): JSONPathQuery {
  const rewritten = numbers.toReversed().reduce((text, { start, end, value }) => {
    return `${text.slice(0, start)}${value === 0 ? "0" : value.toExponential()}${text.slice(end)}`;
  }, path);
  try {
    return environment.compile(rewritten);
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    throw new PathError(`путь ${path} не разобран: ${error.message}`);
  }
}
