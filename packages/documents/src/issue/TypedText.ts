import {
  type Field,
  type Form,
  type IsoDate,
  isObject,
  type Json,
  normaliseInput,
  type Pointer,
  propertiesOf,
  readLine,
  readWhole,
} from "@formulyar/core";
import type { FillPlace } from "../engine/FillPlaces.ts";
import type { PlacedValue } from "./placeValues.ts";
import type { UnreadText } from "./readFilled.ts";

/** What a text in a place of a blank says. */
export interface Typed {
  readonly place: FillPlace;
  readonly name: string;
  readonly text: string;
  readonly values: readonly PlacedValue[];
  readonly unread: readonly Pick<UnreadText, "text" | "reason">[];
}

type Answer = Pick<Typed, "values" | "unread">;

const NOT_UNDERSTOOD = "Не удалось разобрать на поля формы: внесите вручную.";
const OTHER_WORDS = "Это место повторяет другое поле в иной форме слов: сверьте и внесите вручную.";
const NO_DATE = "Не удалось прочитать дату по частям: внесите вручную.";

/** Understands what people type: dates in Russian, numbers with a comma, options by their words, composites in one line. */
export class TypedText {
  readonly #form: Form;
  readonly #today: IsoDate;
  readonly #parts = new Map<Pointer, { readonly place: FillPlace; readonly parts: Map<string, string> }>();

  constructor(form: Form, today: IsoDate) {
    this.#form = form;
    this.#today = today;
  }

  read(place: FillPlace, text: string): Answer {
    const { pointer, field, part, style } = place;
    if (part !== undefined) return this.#partOfDate(place, part, text);
    if (style !== undefined) return { values: [], unread: [{ text, reason: OTHER_WORDS }] };
    if (field.kind === "group" || field.kind === "any") return this.#composite(field, pointer, text);
    if (field.kind === "list") return this.#list(field, pointer, text);
    if (field.kind === "choices") return choicesIn(field, pointer, text);
    return answer(pointer, valueIn(field, text));
  }

  /** The dates whose parts stand in places of their own. */
  dates(): readonly PlacedValue[] {
    return this.#wholeDates().flatMap(({ pointer, value }) =>
      value === undefined ? [] : [{ pointer, value }],
    );
  }

  unreadDates(): readonly UnreadText[] {
    return this.#wholeDates().flatMap(({ pointer, place, text, value }) =>
      value === undefined ? [{ name: pointer, title: place.field.title, text, reason: NO_DATE }] : [],
    );
  }

  #wholeDates() {
    return [...this.#parts].map(([pointer, { place, parts }]) => {
      const month = parts.get("month") ?? parts.get("monthNumber") ?? "";
      const year = (parts.get("year") ?? "").replace(/\D/g, "");
      const full = year.length === 2 ? `20${year}` : year;
      const day = (parts.get("day") ?? "").replace(/\D/g, "");
      const typed = /^\d+$/.test(month) ? `${day}.${month}.${full}` : `${day} ${month.toLowerCase()} ${full}`;
      const read = normaliseInput("date", typed);
      const text = [...parts.values()].join(" ");
      return { pointer, place, text, value: /^\d{4}-\d{2}-\d{2}$/.test(read) ? read : undefined };
    });
  }

  #partOfDate(place: FillPlace, part: string, text: string): Answer {
    const known = this.#parts.get(place.pointer) ?? { place, parts: new Map<string, string>() };
    known.parts.set(part, text);
    this.#parts.set(place.pointer, known);
    return { values: [], unread: [] };
  }

  #composite({ pointer: group, schema }: Field, pointer: Pointer, text: string): Answer {
    const at = (inner: Pointer) => pointer + inner.slice(group.length);
    const whole = readWhole(this.#form, { group, text, data: {}, today: this.#today });
    if (whole)
      return {
        values: whole.values.map((one) => ({ pointer: at(one.pointer), value: one.value })),
        unread: whole.rest.map((rest) => ({ text: rest, reason: NOT_UNDERSTOOD })),
      };
    const line = readLine(schema, text) ?? onlyField(Object.keys(propertiesOf(schema)), text);
    const fields = [...(line ?? [])].map(
      ([name, value]) => [this.#form.field(`${group}/${name}`), name, value] as const,
    );
    if (
      fields.length === 0 ||
      fields.some(([field]) => !field || ["group", "list", "any"].includes(field.kind))
    )
      return { values: [], unread: [{ text, reason: NOT_UNDERSTOOD }] };
    return {
      values: fields.map(([field, name, value]) => ({
        pointer: `${pointer}/${name}`,
        value: field ? valueIn(field, value) : value,
      })),
      unread: [],
    };
  }

  #list({ pointer: list }: Field, pointer: Pointer, text: string): Answer {
    const item = this.#form.field(`${list}/*`);
    if (item && (item.kind === "group" || item.kind === "list"))
      return { values: [], unread: [{ text, reason: NOT_UNDERSTOOD }] };
    const items = text.split(/\s*[;\n]\s*/u).filter((one) => one !== "");
    return {
      values: items.map((one, index) => ({
        pointer: `${pointer}/${index}`,
        value: item ? valueIn(item, one) : one,
      })),
      unread: [],
    };
  }
}

function answer(pointer: Pointer, value: Json): Answer {
  return { values: [{ pointer, value }], unread: [] };
}

function onlyField(names: readonly string[], text: string): ReadonlyMap<string, string> | undefined {
  const [name, ...more] = names;
  return name !== undefined && more.length === 0 ? new Map([[name, text]]) : undefined;
}

/** A value as the record keeps it; a text that is none stays as it is, and the checks tell of it. */
function valueIn(field: Field, text: string): Json {
  if (field.kind === "boolean")
    return /^(?:да|yes|true|х|x|v|\+|☒|✓)$/iu.test(text)
      ? true
      : /^(?:нет|no|false|-|–)$/iu.test(text)
        ? false
        : text;
  if (field.kind === "number" || field.kind === "integer") return numberIn(text) ?? text;
  const option = optionIn(field, text);
  if (option !== undefined) return option;
  return normaliseInput(field.kind === "date" ? "date" : field.schema.format, text.trim());
}

function numberIn(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0]/gu, "").replace(",", ".");
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function optionIn({ options = [] }: Field, text: string): Json | undefined {
  const same = (label: string) => plain(label) === plain(text);
  return options.find(({ value, label }) => same(label) || (!isObject(value) && String(value) === text))
    ?.value;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim().toLowerCase();
}

function choicesIn(field: Field, pointer: Pointer, text: string): Answer {
  const words = text.split(/\s*[,;\n]\s*/u).filter((one) => one !== "");
  const known: Json[] = [];
  const unread: string[] = [];
  for (let from = 0; from < words.length; ) {
    // Labels may have commas of their own: the longest one that fits counts.
    const ends = words.map((_, index) => words.length - index).filter((end) => end > from);
    const end = ends.find((to) => optionIn(field, words.slice(from, to).join(", ")) !== undefined);
    if (end === undefined) unread.push(words[from] ?? "");
    else known.push(optionIn(field, words.slice(from, end).join(", ")) ?? null);
    from = end ?? from + 1;
  }
  return {
    values: known.map((value, index) => ({ pointer: `${pointer}/${index}`, value })),
    unread: unread.map((word) => ({ text: word, reason: NOT_UNDERSTOOD })),
  };
}
