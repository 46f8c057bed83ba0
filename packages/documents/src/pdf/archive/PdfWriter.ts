import { createHash } from "node:crypto";
import { pack } from "./pack.ts";

/** Ends a file: what its trailer says. */
export interface FileEnd {
  readonly root: number;
  readonly info: number;
}

interface Stream {
  readonly dict: string;
  readonly bytes: Uint8Array;
}

/** Objects in one object stream: readers unpack a whole one to get at any of them. */
const PACKED_TOGETHER = 200;

/** A binary comment after the header (ISO 19005-3, 6.1.2). */
const HEADER = Buffer.from("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", "latin1");

/** Length of the file's fingerprint (SHA-256), in bytes. */
const DIGEST = 32;

/**
 * Writes a PDF file: all that is no stream goes into object streams (ISO 32000-1, 7.5.7). Objects are numbered in the
 * order in which they are asked for, so the same calls give the same bytes.
 */
export class PdfWriter {
  readonly #objects: (string | Stream | undefined)[] = [undefined];

  /** A number for an object whose content comes later. */
  reserve(): number {
    return this.#objects.push(undefined) - 1;
  }

  /** An object, as it is written in the file, each character one byte. */
  object(text: string): number {
    return this.#objects.push(text) - 1;
  }

  fill(number: number, text: string): void {
    this.#objects[number] = text;
  }

  /** A stream, compressed here. `entries`: of its dictionary, besides length and filter. */
  stream(entries: string, bytes: Uint8Array): number {
    return this.packedStream(`${entries}/Filter/FlateDecode`, pack(bytes));
  }

  /** A stream whose bytes are as its dictionary says. */
  packedStream(entries: string, bytes: Uint8Array): number {
    return this.#objects.push({ dict: entries, bytes }) - 1;
  }

  /** The same for a number that was reserved. */
  fillStream(number: number, entries: string, bytes: Uint8Array): void {
    this.#objects[number] = { dict: entries, bytes };
  }

  /**
   * The bytes of the file. Its `/ID` is the SHA-256 of these bytes with zeros in its place: a file that was changed
   * since shows it.
   */
  finish({ root, info }: FileEnd): Buffer {
    const places: Place[] = [{ type: 0, at: 0, index: 65535 }];
    const pieces: Buffer[] = [HEADER];
    let length = HEADER.length;
    const write = (number: number, dict: string, bytes: Uint8Array) => {
      const head = Buffer.from(`${number} 0 obj\n<<${dict}/Length ${bytes.length}>>\nstream\n`, "latin1");
      places[number] = { type: 1, at: length, index: 0 };
      pieces.push(head, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), STREAM_END);
      length += head.length + bytes.length + STREAM_END.length;
    };
    for (const [number, object] of this.#objects.entries())
      if (object !== undefined && typeof object !== "string") write(number, object.dict, object.bytes);
    for (const { dict, bytes, numbers } of this.#packed()) {
      const number = this.#objects.push(undefined) - 1;
      for (const [index, packed] of numbers.entries()) places[packed] = { type: 2, at: number, index };
      write(number, dict, bytes);
    }
    const number = this.#objects.length;
    const start = length;
    places[number] = { type: 1, at: start, index: 0 };
    const table = pack(predicted(tableBytes(places, number + 1)));
    const id = "0".repeat(2 * DIGEST);
    const dict =
      `/Type/XRef/Size ${number + 1}/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]/W[1 4 2]` +
      "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>";
    write(number, dict, table);
    pieces.push(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
    return signed(Buffer.concat(pieces), start);
  }

  *#packed(): Generator<Stream & { readonly numbers: readonly number[] }> {
    const plain = [...this.#objects.entries()].filter(
      (entry): entry is [number, string] => typeof entry[1] === "string",
    );
    for (let from = 0; from < plain.length; from += PACKED_TOGETHER) {
      const some = plain.slice(from, from + PACKED_TOGETHER);
      let index = "";
      let body = "";
      for (const [number, text] of some) {
        index += `${number} ${body.length} `;
        body += `${text}\n`;
      }
      yield {
        dict: `/Type/ObjStm/N ${some.length}/First ${index.length}/Filter/FlateDecode`,
        bytes: pack(Buffer.from(index + body, "latin1")),
        numbers: some.map(([number]) => number),
      };
    }
  }
}

const STREAM_END = Buffer.from("\nendstream\nendobj\n");

/** Where an object stands: `at` byte `at` of the file, or the `index`th of the object stream `at`. */
interface Place {
  readonly type: 0 | 1 | 2;
  readonly at: number;
  readonly index: number;
}

const ROW = 7;

function tableBytes(places: readonly (Place | undefined)[], size: number): Buffer {
  const table = Buffer.alloc(ROW * size);
  for (let number = 0; number < size; number++) {
    const { type, at, index } = places[number] ?? { type: 0, at: 0, index: 0 };
    table.writeUInt8(type, ROW * number);
    table.writeUInt32BE(at, ROW * number + 1);
    table.writeUInt16BE(index, ROW * number + 5);
  }
  return table;
}

/** Each row as its difference from the one above (PNG predictor «up»): rows are alike. */
function predicted(table: Buffer): Buffer {
  const rows = table.length / ROW;
  const out = Buffer.alloc(rows * (ROW + 1));
  for (let row = 0; row < rows; row++) {
    out[row * (ROW + 1)] = 2;
    for (let column = 0; column < ROW; column++) {
      const above = row === 0 ? 0 : (table[(row - 1) * ROW + column] ?? 0);
      out[row * (ROW + 1) + 1 + column] = ((table[row * ROW + column] ?? 0) - above) & 255;
    }
  }
  return out;
}

function signed(file: Buffer, from: number): Buffer {
  const digest = createHash("sha256").update(file).digest("hex").toUpperCase();
  const first = file.indexOf("/ID[<", from, "latin1") + 5;
  file.write(digest, first, "latin1");
  file.write(digest, first + 2 * DIGEST + 2, "latin1");
  return file;
}
