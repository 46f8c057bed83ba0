import { type Form, joinPointer, nearest, type Pointer, patternPointer, splitPointer } from "@formulyar/core";
import { type CellField, cellFields, compositeFields } from "./fieldTitles.ts";

/** What a heading means: a field, and where its value goes, rows of lists numbered from 0. */
export interface Column {
  readonly cell: CellField;
  readonly pointer: Pointer;
}

/** Finds columns by their headings. */
export interface ColumnFinder {
  /** The column, or a Russian sentence about why there is none. */
  find(heading: string): Column | string;
}

/**
 * A heading is a JSON pointer (`/person/snils`), a path of properties (`person.snils`, `rows[0].name`), or the title of a
 * field, with as many titles of the groups around it as tell it from others: «Представитель / СНИЛС»,
 * «Сведения о детях №2 / Имя».
 */
export function createColumnFinder(form: Form): ColumnFinder {
  const cells = cellFields(form);
  const composite = compositeFields(form);
  const byPointer = new Map([...cells, ...composite].map((cell) => [cell.field.pointer, cell]));
  const at = (pointer: Pointer): Column | undefined => {
    const cell = byPointer.get(patternPointer(pointer));
    return cell && { cell, pointer };
  };
  return {
    find(heading) {
      const written = heading.startsWith("/") ? heading : pathPointer(heading);
      const found = written === undefined ? undefined : at(written);
      return (
        found ??
        byTitle(heading, cells) ??
        byTitle(heading, composite.filter(isText)) ??
        unknown(heading, cells)
      );
    },
  };
}

/** Whether what has parts may also be a text. */
function isText({ field: { schema } }: CellField): boolean {
  const alternatives = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return alternatives.some(
    ({ type }) => type === "string" || (Array.isArray(type) && type.includes("string")),
  );
}

/** `rows[0].name` and `rows.0.name` as `/rows/0/name`; nothing for what is no such path. */
function pathPointer(text: string): Pointer | undefined {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+|\[\d+\])*$/u.test(text)) return undefined;
  return joinPointer("", ...text.replaceAll(/\[(\d+)\]/g, ".$1").split("."));
}

function byTitle(heading: string, cells: readonly CellField[]): Column | string | undefined {
  const wanted = readTitles(heading);
  const found = cells.flatMap((cell) => match(cell, wanted) ?? []);
  if (found.length <= 1) return found[0];
  const exact = found.filter(({ cell }) => cell.titles.length === wanted.length);
  if (exact.length === 1) return exact[0];
  const places = found.slice(0, 3).map(({ cell }) => `«${cell.titles.join(" / ")}»`);
  return `таких полей несколько: ${places.join(", ")}${found.length > 3 ? " …" : ""}; допишите, к чему поле относится`;
}

interface WantedTitle {
  readonly title: string;
  /** The title without the number of a row, and that number from 0. */
  readonly row?: { readonly title: string; readonly index: number };
}

function readTitles(heading: string): readonly WantedTitle[] {
  return heading.split(/\s+\/\s+/u).map((title) => {
    const [, list, number] = /^(.*\S)\s*№\s*([1-9]\d{0,3})$/u.exec(title) ?? [];
    const row = list !== undefined && { title: plainTitle(list), index: Number(number) - 1 };
    return { title: plainTitle(title), ...(row && { row }) };
  });
}

/** Whether the titles wanted are among those of the cell, in their order, the last one being the field's own. */
function match(cell: CellField, wanted: readonly WantedTitle[]): Column | undefined {
  const rows = new Map<number, number>();
  let at = cell.titles.length - 1;
  for (let want = wanted.length - 1; want >= 0; want--) {
    const title = wanted[want];
    if (!title) return undefined;
    while (at >= 0 && !fits(cell, at, title)) {
      if (want === wanted.length - 1) return undefined;
      at -= 1;
    }
    if (at < 0) return undefined;
    if (cell.lists[at])
      rows.set(at, title.row && plainTitle(cell.titles[at]) !== title.title ? title.row.index : 0);
    at -= 1;
  }
  return { cell, pointer: withRows(cell, rows) };
}

function fits({ titles, lists }: CellField, at: number, { title, row }: WantedTitle): boolean {
  const own = plainTitle(titles[at]);
  return own === title || (lists[at] === true && own === row?.title);
}

/** The field's pointer with the numbers of the rows in the places of `*`; the first row where none is named. */
function withRows({ field, lists }: CellField, rows: ReadonlyMap<number, number>): Pointer {
  const indexes = lists.flatMap((isList, at) => (isList ? [rows.get(at) ?? 0] : []));
  return joinPointer(
    "",
    ...splitPointer(field.pointer).map((step) => (step === "*" ? (indexes.shift() ?? 0) : step)),
  );
}

function unknown(heading: string, cells: readonly CellField[]): string {
  const leaves = new Map(cells.map(({ titles }) => [plainTitle(titles.at(-1)), titles.at(-1) ?? ""]));
  const near = nearest(plainTitle(heading.split(/\s+\/\s+/u).at(-1)), leaves.keys());
  return near === undefined
    ? "такого поля в форме нет"
    : `такого поля в форме нет; возможно, это «${leaves.get(near)}»`;
}

/** Titles are compared without case, signs at the end and the shape of spaces. */
function plainTitle(title = ""): string {
  return title
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/\s+/gu, " ")
    .replace(/[\s:*]+$/u, "")
    .trim();
}
