import type { Schema } from "../model/index.ts";
import { fieldKind, optionsOf } from "../schema/fieldKind.ts";

/** What a place takes, in the types of CEL and in words. */
interface Wanted {
  readonly takes: (type: string) => boolean;
  readonly words: string;
}

const isNumber = (type: string) => ["double", "int", "uint"].includes(type);
const text: Wanted = { takes: (type) => type === "string", words: "текст" };
const number: Wanted = { takes: isNumber, words: "число" };
const boolean: Wanted = { takes: (type) => type === "bool", words: "«да» или «нет»" };
const list: Wanted = { takes: (type) => type.startsWith("list"), words: "список" };
const group: Wanted = { takes: (type) => /^(?:source|map<)/.test(type), words: "группа полей" };

const wanted = { text, date: text, number, integer: number, boolean, list, choices: list, group };

/** Why a place can never take what an expression of this CEL type gives, or nothing. Russian. */
export function typeFault(type: string, schema: Schema): string | undefined {
  const { takes, words } = wantedBy(schema) ?? { takes: () => true, words: "" };
  if (type === "dyn" || type === "null") return undefined;
  if (!takes(type)) return `Нужно: ${words}, а выражение даёт другое: ${wordsOf(type)}.`;
  const item = /^list<(.+)>$/.exec(type)?.[1];
  return item === undefined || !schema.items ? undefined : typeFault(item, schema.items);
}

function wantedBy(schema: Schema): Wanted | undefined {
  const kind = fieldKind(schema);
  if (kind === "any") return undefined;
  if (kind !== "choice") return wanted[kind];
  const value = optionsOf(schema)?.[0]?.value;
  if (typeof value === "number") return number;
  return typeof value === "boolean" ? boolean : text;
}

function wordsOf(type: string): string {
  const found = [text, number, boolean, list, group].find(({ takes }) => takes(type));
  return found?.words ?? type;
}
