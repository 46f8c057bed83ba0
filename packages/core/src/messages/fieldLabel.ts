import { patternPointer } from "../check/places.ts";
import type { Field, Pointer } from "../model/index.ts";
import { parentPointer, splitPointer } from "../support/pointer.ts";

/** Names fields to people by their titles; a title that several fields share gets the group it stands in. */
export class FieldLabels {
  readonly #fields: ReadonlyMap<Pointer, Field>;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #formTitle: string;

  constructor(fields: readonly Field[], formTitle: string) {
    this.#fields = new Map(fields.map((field) => [field.pointer, field]));
    this.#counts = countBy(
      fields.filter((field) => !field.pointer.endsWith("/*")).map((field) => field.title),
    );
    this.#formTitle = formTitle;
  }

  field(pointer: Pointer): Field | undefined {
    return this.#fields.get(pointer) ?? this.#fields.get(patternPointer(pointer));
  }

  /** «Фамилия», or «Фамилия» (ФИО представителя) (строка 2). */
  label(pointer: Pointer): string {
    if (pointer === "") return `«${this.#formTitle}»`;
    return `«${this.#title(pointer)}»${this.#suffix(pointer)}`;
  }

  /** The same without quotes, to stand before a colon. */
  name(pointer: Pointer): string {
    if (pointer === "") return this.#formTitle;
    return `${this.#title(pointer)}${this.#suffix(pointer)}`;
  }

  #title(pointer: Pointer): string {
    return this.field(pointer)?.title ?? splitPointer(pointer).at(-1) ?? "";
  }

  #suffix(pointer: Pointer): string {
    const field = this.field(pointer);
    if (!field) return "";
    const shared = (this.#counts.get(field.title) ?? 0) > 1;
    const group = shared ? this.#groupTitle(pointer, field.title) : undefined;
    return `${group === undefined ? "" : ` (${group})`}${rowWords(pointer)}`;
  }

  #groupTitle(pointer: Pointer, title: string): string | undefined {
    for (let above = parentPointer(pointer); above !== ""; above = parentPointer(above)) {
      const group = this.field(above)?.title;
      if (group !== undefined && group !== title) return group;
    }
    return undefined;
  }
}

function rowWords(pointer: Pointer): string {
  const rows = splitPointer(pointer).filter((step) => /^\d+$/.test(step));
  return rows.length === 0 ? "" : ` (строка ${rows.map((row) => Number(row) + 1).join(".")})`;
}

function countBy(titles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return counts;
}
