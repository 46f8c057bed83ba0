import { classOf, DELIMITER } from "../../pdf/syntax/characters.ts";
import { ObjectReader, type PdfObject, PdfSyntaxError } from "../../pdf/syntax/index.ts";

/** One operator of a content stream with what stands before it. */
export interface ContentOperator {
  readonly name: string;
  readonly operands: readonly PdfObject[];
  /** Where it stands in the unpacked stream. */
  readonly at: number;
}

/** What can begin an operand. */
const OPERAND = /[0-9+\-./([<]/;

const WORDS: ReadonlySet<string> = new Set(["true", "false", "null"]);

/**
 * The operators of a content stream in order (ISO 32000-1, 7.8.2). The data of an inline image is the operand of its `EI`.
 * @throws PdfSyntaxError
 */
export function readContent(bytes: Uint8Array): readonly ContentOperator[] {
  const reader = new ObjectReader(bytes);
  const operators: ContentOperator[] = [];
  let operands: PdfObject[] = [];
  for (reader.skipWhite(); reader.at < bytes.length; reader.skipWhite()) {
    const at = reader.at;
    const sign = String.fromCharCode(bytes[at] ?? 0);
    if (OPERAND.test(sign)) {
      operands.push(operand(reader));
      continue;
    }
    if (classOf(bytes[at]) === DELIMITER) throw new PdfSyntaxError("no operator", at);
    const name = reader.word();
    if (WORDS.has(name)) {
      operands.push(name === "null" ? null : name === "true");
      continue;
    }
    if (name === "ID") skipImage(reader);
    operators.push({ name, operands, at });
    operands = [];
  }
  return operators;
}

/** In content «12 0 R» is two numbers and an operator. */
function operand(reader: ObjectReader): PdfObject {
  const { at } = reader;
  const first = reader.bytes[at] ?? 0;
  if (first > 0x39 || first === 0x2f || first < 0x2b) return reader.object();
  const word = reader.word();
  const number = Number(word);
  if (!Number.isFinite(number)) throw new PdfSyntaxError(`no number: «${word.slice(0, 20)}»`, at);
  return number;
}

const END = /[\s\0]EI(?=[\s\0]|$)/;

function skipImage(reader: ObjectReader): void {
  const rest = Buffer.from(reader.bytes.subarray(reader.at)).toString("latin1");
  const end = END.exec(rest);
  if (!end) throw new PdfSyntaxError("an inline image does not end", reader.at);
  reader.at += end.index;
}
