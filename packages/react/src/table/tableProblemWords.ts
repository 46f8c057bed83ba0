import type { Problem } from "@formulyar/core";
import { withoutRowNumber } from "../state/withoutRowNumber.ts";
import type { Column } from "./Column.ts";

/**
 * The words of a finding in its row: fields are called as the table heads their columns, `column` being that of the
 * finding; without the row's place where rows have names.
 */
export function tableProblemWords(
  { message }: Problem,
  column: Column | undefined,
  columns: readonly Column[],
  isNamed: boolean,
): string {
  const words = inTitles(isNamed ? withoutRowNumber(message) : message, column, columns);
  return !column || words.includes(column.title) ? words : `${column.title}: ${words}`;
}

/** Messages name fields by the titles of the schema, in «». */
function inTitles(message: string, column: Column | undefined, columns: readonly Column[]): string {
  const others = columns.filter((one) => one !== column);
  return [...(column ? [column] : []), ...others].reduce(withTitle, [message]).join("");
}

/** Pieces of a message; every second one has its title already, and no other column changes it. */
function withTitle(pieces: readonly string[], { schema, title }: Column): readonly string[] {
  const known = `«${schema.title}»`;
  if (schema.title === undefined) return pieces;
  return pieces.flatMap((piece, at) => {
    if (at % 2 === 1) return [piece];
    return piece.split(known).flatMap((text, part) => (part === 0 ? [text] : [`«${title}»`, text]));
  });
}
