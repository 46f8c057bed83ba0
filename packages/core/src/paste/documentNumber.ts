import { passportSeries } from "../formats/passportSeries.ts";
import { type Cutter, trimmed } from "./Cutter.ts";
import type { PastedPart } from "./PasteReader.ts";

const numberSign = String.raw`(?:№|N|номер\s?:?|ном\.)`;

/** Four digits and six: «75 04 123456», «серия 7504 № 123456». Nothing else is written so. */
const passport = new RegExp(
  String.raw`(?:сер(?:ия|\.)?\s?:?\s?)?(?<!\d)(\d{2}\s?\d{2})\s?,?\s?${numberSign}?\s?(\d{6})(?!\d)`,
  "iu",
);

/** «серия 74 АА № 1234567», «серия VI-ИВ № 123456». */
const named = new RegExp(
  String.raw`сер(?:ия|\.)?\s?:?\s?([\p{L}\d][\p{L}\d/-]{0,11}(?:\s\p{L}{1,3})?)\s?,?\s?${numberSign}\s?([\p{L}\d][\p{L}\d/-]{0,24})`,
  "iu",
);

/** «74 АА 1234567», «VI-ИВ № 123456», «82 1234567». */
const bare = new RegExp(
  String.raw`(?<![\p{L}\d])([IVXLC]{1,5}-\p{Lu}{2}|\d{2}(?:\s?\p{Lu}{2})?)\s?${numberSign}?\s?(\d{6,7})(?!\d)`,
  "u",
);

const numberAlone = new RegExp(String.raw`${numberSign}\s?(\d[\p{L}\d/-]{0,24})`, "iu");

/** Cuts out the series and the number of a document; of one that is no passport only as such documents have them. */
export function documentNumber(cutter: Cutter): readonly PastedPart[] {
  const found = cutter.cut(passport) ?? cutter.cut(named) ?? cutter.cut(bare);
  if (!found) return cutter.cutPart("number", numberAlone);
  const [source, series = "", number = ""] = found;
  const both = { source: trimmed(source) };
  return [
    { role: "series", value: passportSeries.normalise?.(series) ?? series, ...both },
    { role: "number", value: number, ...both },
  ];
}

/** Whether the series and the number are those of a passport of the Russian Federation. */
export function isPassportNumber(parts: readonly PastedPart[]): boolean {
  const [series, number] = parts;
  return passportSeries.pattern.test(series?.value ?? "") && /^\d{6}$/u.test(number?.value ?? "");
}
