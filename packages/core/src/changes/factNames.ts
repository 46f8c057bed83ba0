import type { Json, Pointer } from "../model/index.ts";
import { parentPointer, splitPointer } from "../support/pointer.ts";
import { type FormFacts, factKey, factSteps } from "./facts.ts";
import { quoted, shortened } from "./words.ts";

/** Grammatical gender of a noun: the words beside it agree with it. */
export type Gender = "f" | "m" | "n";

/** A field as a sentence names it. */
export interface FieldName {
  /** «Таблица», «поле» … in the cases that sentences need, with the title in quotes after it. */
  readonly nominative: string;
  readonly genitive: string;
  readonly prepositional: string;
  readonly gender: Gender;
}

/** Letters of a title in a sentence; the longest ones of the acts take a paragraph. */
const longestTitle = 110;

type Noun = readonly [nominative: string, genitive: string, prepositional: string, gender: Gender];

const nouns: { readonly [kind: string]: Noun } = {
  field: ["поле", "поля", "поле", "n"],
  group: ["группа полей", "группы полей", "группе полей", "f"],
  table: ["таблица", "таблицы", "таблице", "f"],
  list: ["список", "списка", "списке", "m"],
  row: ["строка таблицы", "строки таблицы", "строке таблицы", "f"],
  column: ["столбец", "столбца", "столбце", "m"],
  item: ["значение списка", "значения списка", "значении списка", "n"],
};

/** Names of what a form has, for sentences. Made of the facts of one form, or of two of which the first is preferred. */
export class FactNames {
  readonly #forms: readonly FormFacts[];
  readonly #sharing = new Map<string, Pointer[]>();

  constructor(...forms: readonly FormFacts[]) {
    this.#forms = forms;
    const pointers = new Set(forms.flatMap((facts) => [...facts.keys()].flatMap(pointerOfField)));
    for (const pointer of pointers) {
      const title = this.title(pointer);
      if (title !== undefined && !pointer.endsWith("/*"))
        this.#sharing.set(title, [...(this.#sharing.get(title) ?? []), pointer]);
    }
  }

  /** The fact in the first of the forms that has it. */
  fact(...steps: readonly string[]): Json | undefined {
    const key = factKey(...steps);
    return this.#forms.find((facts) => facts.has(key))?.get(key);
  }

  title(pointer: Pointer): string | undefined {
    const title = this.fact("fields", pointer, "title");
    return typeof title === "string" ? title : undefined;
  }

  /** «Фамилия», or «Фамилия» (Представитель) where several fields are called so. */
  label(pointer: Pointer): string {
    const title = this.title(pointer) ?? splitPointer(pointer).at(-1) ?? "";
    const group = this.#distinguishing(pointer, title);
    const name = quoted(shortened(title, longestTitle));
    return group === undefined ? name : `${name} (${shortened(group, longestTitle)})`;
  }

  field(pointer: Pointer): FieldName {
    const [nominative, genitive, prepositional, gender] = this.#noun(pointer);
    const label = this.#ownLabel(pointer);
    return {
      nominative: `${nominative} ${label}`,
      genitive: `${genitive} ${label}`,
      prepositional: `${prepositional} ${label}`,
      gender,
    };
  }

  /** The table that has this field as its column. */
  tableOf(pointer: Pointer): Pointer | undefined {
    const row = parentPointer(pointer);
    const table = parentPointer(row);
    return row.endsWith("/*") && this.fact("fields", table, "kind") === "table" ? table : undefined;
  }

  /** The table whose rows are the options of this field (`x-key`). */
  keyedTableOf(pointer: Pointer): Pointer | undefined {
    const table = this.tableOf(pointer);
    const key = table === undefined ? undefined : this.fact("fields", table, "key");
    return key === splitPointer(pointer).at(-1) ? table : undefined;
  }

  section(id: string): string {
    return quoted(String(this.fact("sections", id, "title") ?? id));
  }

  option(pointer: Pointer, code: string): string {
    return quoted(shortened(String(this.fact("options", pointer, code, "label") ?? code), longestTitle));
  }

  /** What a code of options or the name of a property means, where the form says it in one way only. */
  code(code: string): string | undefined {
    const labels = new Set(
      this.#forms.flatMap((facts) =>
        [...facts].flatMap(([key, value]) => (isNameOf(code, key) ? [String(value)] : [])),
      ),
    );
    const [label] = labels;
    return labels.size === 1 && label !== code ? label : undefined;
  }

  #ownLabel(pointer: Pointer): string {
    if (pointer.endsWith("/*")) return this.label(parentPointer(pointer));
    const table = this.tableOf(pointer);
    if (table === undefined) return this.label(pointer);
    const title = quoted(shortened(this.title(pointer) ?? "", longestTitle));
    return `${title} таблицы ${this.label(table)}`;
  }

  #noun(pointer: Pointer): Noun {
    const kind = this.fact("fields", pointer, "kind");
    if (pointer.endsWith("/*")) return (kind === "group" ? nouns.row : nouns.item) as Noun;
    if (this.tableOf(pointer) !== undefined) return nouns.column as Noun;
    return nouns[String(kind)] ?? (nouns.field as Noun);
  }

  /** The nearest group around a field that tells it from others of the same title. */
  #distinguishing(pointer: Pointer, title: string): string | undefined {
    const others = (this.#sharing.get(title) ?? []).filter((other) => other !== pointer);
    if (others.length === 0) return undefined;
    const around = this.#around(pointer, title);
    const foreign = new Set(others.flatMap((other) => this.#around(other, title)));
    return around.find((group) => !foreign.has(group)) ?? around[0];
  }

  #around(pointer: Pointer, title: string): readonly string[] {
    const titles: string[] = [];
    for (let above = parentPointer(pointer); above !== ""; above = parentPointer(above)) {
      const group = this.title(above);
      if (group !== undefined && group !== title && !above.endsWith("/*")) titles.push(group);
    }
    return titles;
  }
}

function pointerOfField(key: string): readonly Pointer[] {
  const [part, pointer, aspect] = factSteps(key);
  return part === "fields" && aspect === "there" && pointer !== undefined ? [pointer] : [];
}

function isNameOf(code: string, key: string): boolean {
  const [part, pointer = "", name, aspect] = factSteps(key);
  if (part === "options") return name === code && aspect === "label";
  return part === "fields" && name === "title" && splitPointer(pointer).at(-1) === code;
}
