import type { Pasted } from "./pasteBlock.ts";
import { tableMessages } from "./tableMessages.ts";

/** So many texts that did not fit are told one by one. */
const told = 5;

/** What was pasted and what was not, in words. */
export function pastedWords({ choose, drop, cells, misfits, left }: Pasted): string {
  const { pasted, misfits: misfitWords, misfit, more, left: leftWords } = tableMessages;
  const list = misfits.slice(0, told).map(({ text, title, row }) => misfit(text, title, row.name));
  const rest = misfits.length > told ? ` ${more(misfits.length - told)}` : "";
  const filled = cells.filter(({ row, value }) => row.index !== undefined || value !== undefined).length;
  return [
    pasted(filled + choose.length + drop.length),
    ...(misfits.length > 0 ? [misfitWords(misfits.length, list.join(", ") + rest)] : []),
    ...(left > 0 ? [leftWords(left)] : []),
  ].join(" ");
}
