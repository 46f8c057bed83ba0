import { describeEdition, type Migrated } from "@formulyar/core";

/** What was done with a record and what has no place in it, for a person. */
export function migrationReport({ record, done, kept }: Migrated): string {
  const heading = `Редакция ${describeEdition(record.edition ?? "")}.`;
  const values = kept.map(({ title, value, reason }) => `${title}: ${shown(value)}. ${reason}`);
  return [heading, group("Сделано:", done), group("Отложено, в форме для этого нет места:", values)]
    .filter((text) => text !== "")
    .join("\n")
    .concat("\n");
}

function group(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${heading}\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

/** A value of a form that has gone: its wording is not known any more. */
function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
