import type { ComparedPage, WordChange } from "@formulyar/documents/pictures";
import { type ComparedSheet, changedPages } from "../preview/compareSheets.ts";

/** Changes of words that are told of one page; the others are seen in the pictures. */
const MANY = 12;
/** Letters of one change. */
const LONG = 160;

/** What has changed on paper, in words. */
export function previewReport(sheets: readonly ComparedSheet[]): string {
  const changed = sheets.filter((sheet) => changedPages(sheet).length > 0);
  const same = sheets.filter((sheet) => !changed.includes(sheet)).map(({ title }) => title);
  return [
    ...changed.map(sheetReport),
    ...(same.length > 0 ? [`Без изменений: ${same.join("; ")}.\n`] : []),
  ].join("\n");
}

function sheetReport(sheet: ComparedSheet): string {
  const changed = changedPages(sheet);
  const numbers = changed.map(({ number }) => number).join(", ");
  const one = changed.length === 1;
  const head = `${sheet.title}: ${one ? "изменилась страница" : "изменились страницы"} ${numbers} из ${sheet.pages.length}.`;
  return [head, ...changed.flatMap(pageReport), ""].join("\n");
}

function pageReport(page: ComparedPage): readonly string[] {
  const { number, words } = page;
  const told = words.slice(0, MANY).map((change) => `    • ${wordsOf(change)}`);
  const more = words.length > MANY ? [`    … и ещё ${words.length - MANY}: смотрите картинки.`] : [];
  return [`  Страница ${number}: ${lookOf(page)}`, ...told, ...more];
}

/** What has become of a page as a whole. */
export function lookOf({ before, after, words }: ComparedPage): string {
  if (!before) return "новая.";
  if (!after) return "её больше нет.";
  return words.length > 0 ? "изменились слова." : "слова те же, изменились их место или оформление.";
}

/** One change in words: «после „…“: было „…“, стало „…“». */
export function wordsOf({ gone, added, after }: WordChange): string {
  const place = after === "" ? "в начале" : `после «${after}»`;
  if (gone === "") return `${place} добавлено «${clip(added)}»`;
  if (added === "") return `${place} убрано «${clip(gone)}»`;
  return `${place}: было «${clip(gone)}», стало «${clip(added)}»`;
}

function clip(text: string): string {
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text;
}
