import { createPiece } from "./jsonLines.ts";
import { type JsonPiece, jsonRecord } from "./jsonRecord.ts";
import type { RawRecord } from "./RawRecord.ts";
import { RecordFileError } from "./RecordFileError.ts";

/** Signs of JSON that tell where a value ends; all of them are ASCII, which is never part of another letter in UTF-8. */
const [quote, comma, backslash, openList, closeList, open, close] = [
  0x22, 0x2c, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];
const lineFeed = 0x0a;

/**
 * The records of a JSON file that is one list, or of one that is a single record. The list is cut into its items without
 * being read as a whole.
 * @throws RecordFileError when it is neither, or ends too early: that the last record is there could not be told
 */
export async function* jsonItems(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawRecord, void, undefined> {
  for await (const piece of items(bytes)) yield jsonRecord(piece);
}

async function* items(source: AsyncIterable<Uint8Array>): AsyncGenerator<JsonPiece, void, undefined> {
  const scanner = createScanner();
  for await (const part of source) yield* scanner.scan(part);
  yield* scanner.end();
}

/** Walks the bytes once. Inside an item it only counts brackets; whether the item is JSON is for its reader to say. */
function createScanner() {
  const piece = createPiece();
  let place: "start" | "list" | "single" | "end" = "start";
  let line = 1;
  /** Line that the item in hand begins on; 0 between items. */
  let begun = 0;
  let afterComma = false;
  let nesting = createNesting();

  function take(): JsonPiece {
    const taken = { line: begun || line, ...piece.take() };
    begun = 0;
    nesting = createNesting();
    return taken;
  }

  /** Whether a byte between items begins one. */
  function begins(byte: number): boolean {
    if (isSpace(byte) || (place === "start" && isMark(byte))) return false;
    if (place === "end")
      throw new RecordFileError(`Строка ${line}: лишний текст после конца списка записей.`);
    if (place === "list") return !isEnd(byte);
    place = byte === openList ? "list" : "single";
    return place === "single";
  }

  /** Leaves an item, or a place where one is missing: `[a,,b]`, `[a,]`. */
  function* leave(byte: number): Generator<JsonPiece, void, undefined> {
    if (begun > 0 || byte === comma || afterComma) yield take();
    afterComma = byte === comma;
    if (byte === closeList) place = "end";
  }

  function* scan(part: Uint8Array): Generator<JsonPiece, void, undefined> {
    let from = 0;
    for (let at = 0; at < part.length; at++) {
      const byte = part[at] ?? 0;
      if (byte === lineFeed) line += 1;
      if (place === "list" && isEnd(byte) && nesting.isOutside()) {
        if (begun > 0) piece.add(part.subarray(from, at));
        yield* leave(byte);
      } else if (begun > 0) nesting.pass(byte);
      else if (begins(byte)) {
        begun = line;
        from = at;
        nesting.pass(byte);
      }
    }
    if (begun > 0) piece.add(part.subarray(from));
  }

  function* end(): Generator<JsonPiece, void, undefined> {
    if (place === "start") throw new RecordFileError("Файл пуст.");
    if (place === "list") throw new RecordFileError("Файл обрывается раньше конца списка записей: нет «]».");
    if (begun > 0) yield take();
  }

  return { scan, end };
}

/** How deep in brackets and quotes a place is. */
function createNesting() {
  let depth = 0;
  let inText = false;
  let escaped = false;
  return {
    isOutside: () => depth === 0 && !inText,
    pass(byte: number): void {
      if (escaped) escaped = false;
      else if (inText) {
        escaped = byte === backslash;
        inText = byte !== quote;
      } else if (byte === quote) inText = true;
      else if (byte === open || byte === openList) depth += 1;
      else if (byte === close || byte === closeList) depth = Math.max(0, depth - 1);
    },
  };
}

const isEnd = (byte: number): boolean => byte === comma || byte === closeList;
const isSpace = (byte: number): boolean =>
  byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === lineFeed;
const isMark = (byte: number): boolean => byte === 0xef || byte === 0xbb || byte === 0xbf;
