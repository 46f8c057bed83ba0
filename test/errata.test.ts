import { join } from "node:path";
import { readDefinitions } from "@formulyar/core/files";
import { describe, expect, test } from "vitest";

const files = await readDefinitions(join(import.meta.dirname, ".."));

/** Everything that a form or a document says, without what regions give and without examples. */
const base = Object.entries(files)
  .filter(([path]) => /^(forms|templates)\//.test(path) && !/^forms\/regions\/|\/examples\//.test(path))
  .map(([path, content]) => [path, typeof content === "string" ? content : JSON.stringify(content)] as const);

/** Slips of scanning and misprints of the source documents that must not come back. */
const misreadings = [
  ["606п", "приказ № 606н"],
  ["Социально-трудоустройство", "Социально-трудовые услуги"],
  ["наименование наименование", "одно слово лишнее"],
  ["проживания с инвалид", "лишнее «с»"],
  ["ИПКСУ", "ИППСУ"],
  ["сопровожаем", "сопровождаемое"],
  ["ГКЦ", "ГКУ"],
  ["Изаелек", "Изгелек"],
  ["Профилитрование", "Профилирование"],
  ["беработн", "безработных"],
] as const;

/** Numbers and dates of regional acts are data of a region, never words of a form. */
const regionalActs = [
  /№\s*(122|622|682|612)\b/,
  /\b(23|13)\.10\.2024\b/,
  /127-О[АД]/,
  /374-Пр/,
  /16\.10\.2019/,
  /Челябинск(ой|ая|ую) област/,
  /Татарстан|Набережные Челны|Изгелек/i,
];

describe("errata of the source documents", () => {
  test.each(misreadings)("«%s» stands nowhere (%s)", (wrong) => {
    expect(base.filter(([, text]) => text.includes(wrong)).map(([path]) => path)).toEqual([]);
  });

  test.each(regionalActs)("%s is left to the region", (act) => {
    const named = base.filter(([path, text]) => !path.endsWith("ui.json") && act.test(text));
    expect(named.map(([path]) => path)).toEqual([]);
  });
});
