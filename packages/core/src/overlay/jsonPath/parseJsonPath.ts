import { Cursor } from "./Cursor.ts";
import type { JsonPath, NumberPlace, Segment, Selector } from "./jsonPath.ts";
import { readFilter } from "./readFilter.ts";
import { readString } from "./readString.ts";

/** What is read of a path: where it stands, and the numbers found so far. */
export interface Reader {
  readonly cursor: Cursor;
  readonly numbers: NumberPlace[];
}

/**
 * Reads a JSONPath by the grammar of RFC 9535 (appendix A), to the letter.
 * @throws PathError
 */
export function parseJsonPath(source: string): JsonPath {
  const cursor = new Cursor(source);
  const numbers: NumberPlace[] = [];
  if (!cursor.take("$")) cursor.fail("путь начинается с «$»");
  const segments = readSegments({ cursor, numbers });
  if (!cursor.isAtEnd) cursor.fail("здесь нужно «.», «..» или «[»");
  return { segments, numbers };
}

/** Every segment that follows; blanks that no segment follows are left. */
export function readSegments(reader: Reader): readonly Segment[] {
  const { cursor } = reader;
  const segments: Segment[] = [];
  for (;;) {
    const start = cursor.at;
    cursor.skipBlanks();
    const segment = readSegment(reader);
    if (segment === undefined) {
      cursor.at = start;
      return segments;
    }
    segments.push(segment);
  }
}

function readSegment(reader: Reader): Segment | undefined {
  const { cursor } = reader;
  if (cursor.sees("[")) return readBrackets(reader, false);
  const descendant = cursor.take("..");
  if (!descendant && !cursor.take(".")) return undefined;
  if (descendant && cursor.sees("[")) return readBrackets(reader, true);
  const selector: Selector = cursor.take("*")
    ? { kind: "wildcard" }
    : { kind: "name", name: readShorthand(cursor) };
  return { descendant, selectors: [selector], end: cursor.at, tight: true };
}

function readShorthand(cursor: Cursor): string {
  const start = cursor.at;
  const name = cursor.match(
    /[A-Za-z_\u0080-\uD7FF\u{E000}-\u{10FFFF}][A-Za-z_0-9\u0080-\uD7FF\u{E000}-\u{10FFFF}]*/uy,
  );
  if (name === undefined) return cursor.fail("после точки нужно имя или «*»");
  if (cursor.sees("-")) {
    const whole = name + (cursor.match(/[-\p{L}\p{N}_]*/uy) ?? "");
    return cursor.fail(`имя с дефисом пишут так: ['${whole}']`, start);
  }
  return name;
}

function readBrackets(reader: Reader, descendant: boolean): Segment {
  const { cursor } = reader;
  cursor.expect("[");
  let tight = !cursor.skipBlanks();
  const selectors = [readSelector(reader)];
  for (;;) {
    tight = !cursor.skipBlanks() && tight;
    if (cursor.take("]")) return { descendant, selectors, end: cursor.at, tight };
    if (!cursor.take(",")) cursor.fail(cursor.isAtEnd ? "не хватает «]»" : "здесь нужно «,» или «]»");
    cursor.skipBlanks();
    selectors.push(readSelector(reader));
  }
}

function readSelector(reader: Reader): Selector {
  const { cursor } = reader;
  if (cursor.sees("'") || cursor.sees('"')) return { kind: "name", name: readString(cursor) };
  if (cursor.take("*")) return { kind: "wildcard" };
  if (cursor.take("?")) {
    cursor.skipBlanks();
    return { kind: "filter", test: readFilter(reader) };
  }
  return readIndexOrSlice(cursor);
}

function readIndexOrSlice(cursor: Cursor): Selector {
  const index = readIndex(cursor);
  const after = cursor.at;
  cursor.skipBlanks();
  if (!cursor.take(":")) {
    cursor.at = after;
    return index === undefined
      ? cursor.fail("в скобках нужны имя в кавычках, номер, «*» или условие после «?»")
      : { kind: "index", index };
  }
  cursor.skipBlanks();
  if (readIndex(cursor) !== undefined) cursor.skipBlanks();
  if (cursor.take(":")) {
    cursor.skipBlanks();
    readIndex(cursor);
  }
  return { kind: "slice" };
}

/** A whole number without leading zeros that JSON can hold exactly (2.1, 2.3.3.1). */
function readIndex(cursor: Cursor): number | undefined {
  const start = cursor.at;
  const digits = cursor.match(/-?\d+/y);
  if (digits === undefined) return undefined;
  if (!/^(?:0|-?[1-9]\d*)$/u.test(digits)) cursor.fail("номер пишут без нулей впереди", start);
  const index = Number(digits);
  return Number.isSafeInteger(index) ? index : cursor.fail("номер слишком велик", start);
}
