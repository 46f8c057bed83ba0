import { type JsonPiece, jsonRecord } from "./jsonRecord.ts";
import { type RawRecord, recordLimit } from "./RawRecord.ts";

const lineFeed = 0x0a;

/** The records of a JSON Lines file: one a line; empty lines are none. */
export async function* jsonLines(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<RawRecord, void, undefined> {
  for await (const piece of lines(bytes)) {
    if (piece.bytes && isBlank(piece.bytes)) continue;
    yield jsonRecord(piece);
  }
}

async function* lines(source: AsyncIterable<Uint8Array>): AsyncGenerator<JsonPiece, void, undefined> {
  const line = createPiece();
  let number = 1;
  for await (const part of source) {
    let from = 0;
    for (let end = part.indexOf(lineFeed); end >= 0; end = part.indexOf(lineFeed, from)) {
      line.add(part.subarray(from, end));
      yield { line: number, ...line.take() };
      number += 1;
      from = end + 1;
    }
    line.add(part.subarray(from));
  }
  yield { line: number, ...line.take() };
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte, at) => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === byteOrderMark[at],
  );
}

/** Bytes that are gathered until a record ends; what grows too large is no longer kept, only noticed. */
export function createPiece(limit = recordLimit): {
  add(bytes: Uint8Array): void;
  take(): { readonly bytes?: Uint8Array };
} {
  let parts: Uint8Array[] = [];
  let size = 0;
  return {
    add(bytes) {
      size += bytes.byteLength;
      if (size > limit) parts = [];
      else if (bytes.byteLength > 0) parts.push(bytes);
    },
    take() {
      const taken = size > limit ? {} : { bytes: Buffer.concat(parts) };
      parts = [];
      size = 0;
      return taken;
    },
  };
}
