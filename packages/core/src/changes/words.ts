import { formatDate } from "../formats/index.ts";
import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** «…», with other quotes inside: „…“. */
export function quoted(text: string): string {
  return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

/** The first letter made large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** «a», «b» и «c». */
export function enumerated(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} и ${last}`;
}

/** The first of many, and how many more there are. */
export function listed(words: readonly string[], most = 12): string {
  if (words.length <= most + 1) return enumerated(words);
  return `${words.slice(0, most).join(", ")} и ещё ${words.length - most}`;
}

/** A value in words: «да», «не задано», 12,5, 08.10.2024; texts as they are. */
export function valueWords(value: Json | undefined): string {
  if (value === undefined || value === null) return "не задано";
  if (typeof value === "boolean") return value ? "да" : "нет";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "string") return value === "" ? "пусто" : formatDate(value, "numeric");
  if (Array.isArray(value)) return value.length === 0 ? "пусто" : value.map(itemWords).join("; ");
  return isObject(value) ? objectWords(value) : "";
}

function itemWords(value: Json): string {
  return isObject(value) ? objectWords(value) : valueWords(value);
}

/** What an object is called where it says so; else its values. */
function objectWords(value: { readonly [key: string]: Json | undefined }): string {
  const name = value.title ?? value.name ?? value.label ?? value.text;
  if (typeof name === "string") return name;
  return Object.values(value).map(valueWords).join(" · ");
}

/** A text for a sentence: no longer than it can be read at a glance. */
export function shortened(text: string, limit = 120): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), limit / 2)).replace(/[\s,;:(–-]+$/u, "")}…`;
}

/** Two long texts cut down to where they differ, with a few words around; short ones whole. */
export function contrasted(before: string, after: string, limit = 120): readonly [string, string] {
  if (before.length <= limit && after.length <= limit) return [before, after];
  const [old, fresh] = [before.split(" "), after.split(" ")];
  const head = sameWords(old, fresh);
  const tail = Math.min(
    sameWords(old.toReversed(), fresh.toReversed()),
    Math.min(old.length, fresh.length) - head,
  );
  const window = (words: readonly string[]) => {
    const [from, to] = [Math.max(0, head - around), Math.min(words.length, words.length - tail + around)];
    const middle = words.slice(from, to).join(" ");
    return `${from > 0 ? "…" : ""}${shortened(middle, 2 * limit)}${to < words.length ? "…" : ""}`;
  };
  return [window(old), window(fresh)];
}

/** Words of context beside a difference. */
const around = 3;

function sameWords(a: readonly string[], b: readonly string[]): number {
  const differ = a.findIndex((word, index) => word !== b[index]);
  return differ === -1 ? Math.min(a.length, b.length) : differ;
}

/** The text of a printed phrase as it is read: no markup, and «…» where data will stand. */
export function plainText(template: string): string {
  return template
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/\{\{[\s\S]*?\}\}/gu, "…")
    .replaceAll(/…(?:\s*…)+/gu, "…")
    .replaceAll(/\s+/gu, " ")
    .replaceAll("….", "…")
    .trim();
}

/** A value of a region's data, as a person would check it: names of a list, values of an object. */
export function dataWords(value: Json | undefined): string {
  if (value === undefined || value === null || value === "") return "нет";
  if (Array.isArray(value)) return value.length === 0 ? "нет" : value.map(itemWords).join("; ");
  return valueWords(value);
}
