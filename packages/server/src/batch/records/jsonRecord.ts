import { JsonTextError, RecordError, readJsonText } from "@formulyar/core";
import { type RawRecord, recordLimit } from "./RawRecord.ts";

/** Where a JSON text lies in its file, and its bytes; without them it is too large to be a record. */
export interface JsonPiece {
  /** Line of the file that it begins on, from 1. */
  readonly line: number;
  readonly bytes?: Uint8Array;
}

/** The record that a piece of a file holds. */
export function jsonRecord({ line, bytes }: JsonPiece): RawRecord {
  return {
    place: `строка ${line}`,
    value() {
      if (!bytes) throw new RecordError(`Запись больше ${recordLimit / 1024 / 1024} МБ.`);
      try {
        return readJsonText(bytes);
      } catch (error) {
        if (!(error instanceof JsonTextError)) throw error;
        throw new RecordError(`Не удалось прочитать как JSON. ${inFile(error, line)}`);
      }
    },
  };
}

/** The message counts lines from the beginning of the piece; people count them from that of the file. */
function inFile(error: JsonTextError, first: number): string {
  const { message, line } = error;
  return line === undefined ? message : message.replace(/^Строка \d+/, `Строка ${first + line - 1}`);
}
