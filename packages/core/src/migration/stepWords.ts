import type { FieldLabels } from "../messages/fieldLabel.ts";
import type { Json, Pointer } from "../model/index.ts";
import { printValue } from "../print/printValue.ts";
import { ancestorsOf } from "../support/pointer.ts";

/** A field as the subject of a sentence. */
export interface FieldWords {
  /** «Поле „Телефон“» */
  readonly words: string;
  readonly gender: "neuter" | "feminine";
}

/** «Поле „Телефон“», «Группа „Адрес“», «Таблица „Услуги“». */
export function fieldWords(labels: FieldLabels, pointer: Pointer): FieldWords {
  const kind = labels.field(pointer)?.kind;
  const label = labels.label(pointer);
  if (kind === "group") return { words: `Группа ${label}`, gender: "feminine" };
  if (kind === "list") return { words: `Таблица ${label}`, gender: "feminine" };
  return { words: `Поле ${label}`, gender: "neuter" };
}

/** Where a value has gone: «в „Контактный телефон“»; with the title as before, «в группу „Контакты“». */
export function newPlaceWords(before: FieldLabels, from: Pointer, after: FieldLabels, to: Pointer): string {
  if (after.label(to) !== before.label(from)) return `в ${after.label(to)}`;
  const group = groupAround(after, to);
  if (group === undefined || group === groupAround(before, from)) return "на новое место";
  return `в группу «${group}»`;
}

function groupAround(labels: FieldLabels, pointer: Pointer): string | undefined {
  const [, ...around] = ancestorsOf(pointer);
  return around.map((place) => labels.field(place)?.title).find((title) => title !== undefined);
}

/** A value as people write it, in quotes. */
export function valueWords(labels: FieldLabels, pointer: Pointer, value: Json): string {
  const text = printValue(labels.field(pointer)?.schema ?? {}, value);
  return `«${text === "" ? String(value) : text}»`;
}

/** A sentence with the reason that the author of the migration gave. */
export function described(sentence: string, description: string | undefined): string {
  if (description === undefined) return sentence;
  return `${sentence} ${/[.!?…]$/.test(description) ? description : `${description}.`}`;
}
