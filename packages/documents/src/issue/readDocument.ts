import { type FormRecord, type IsoDate, plural } from "@formulyar/core";
import type { FormDocument } from "../document/createDocument.ts";
import { isFilledBlank, readFilled, type UnreadText } from "./readFilled.ts";
import { type IssuedDocument, readIssued } from "./readIssued.ts";
import { verdictWords } from "./verdictWords.ts";

/** A document of ours, or a blank of ours that was filled in on the screen, read back. */
export interface ReadDocument extends IssuedDocument {
  /** Russian: what became of the file since it was issued, and what of a blank could not be taken over. */
  readonly message: string;
  /** Of a blank that was filled in: what could not be taken over. */
  readonly unread?: readonly UnreadText[];
}

export interface ReadOptions {
  /** The document of a blank's form, region and edition. Whatever it throws is passed on. */
  readonly documentOf: (record: FormRecord) => FormDocument;
  /** The day that rules take as today. */
  readonly today: IsoDate;
}

/**
 * Gives back the record of a document of ours: the one that lies in it or, of a blank, the one that was written in its
 * fields.
 * @throws NotIssuedError for anything else
 */
export function readDocument(bytes: Uint8Array, { documentOf, today }: ReadOptions): ReadDocument {
  const issued = readIssued(bytes);
  if (!isFilledBlank(issued.record, bytes)) return { ...issued, message: verdictWords(issued.verdict) };
  const { record, unread } = readFilled(bytes, documentOf(issued.record), { today });
  return { ...issued, record, unread, message: filledWords(unread) };
}

function filledWords(unread: readonly UnreadText[]): string {
  if (unread.length === 0) return "Бланк заполнен на экране, ответы перенесены. Проверьте их.";
  const places = plural(unread.length, "место", "места", "мест");
  const told = unread.map(({ title, text, reason }) => `${title}: «${text}». ${reason}`);
  return `Бланк заполнен на экране. Не перенесено (${places}): ${told.join(" ")}`;
}
