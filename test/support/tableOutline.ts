import { type Heard, withRole } from "./axTree.ts";

/**
 * A table as it is read out, one line for each thing that is said: names of columns, groups and rows, and every cell
 * with the heading of its column. Cells that are empty and sound are only counted.
 */
export function tableOutline(grid: Heard): readonly string[] {
  const titles = withRole(grid, "columnheader").map(({ name }) => name);
  const required = withRole(grid, "columnheader").filter(({ states }) => states.required === true);
  return [
    `таблица «${grid.name}» (${grid.description})`,
    `столбцы: ${titles.join(" | ")}`,
    `обязательны: ${required.map(({ name }) => name).join(" | ")}`,
    ...withRole(grid, "rowgroup").flatMap((group) => groupOutline(group, titles)),
  ];
}

function groupOutline(group: Heard, titles: readonly string[]): readonly string[] {
  const rows = withRole(group, "row").filter((row) => withRole(row, "rowheader").length > 0);
  const title = group.name === "" ? [] : [`группа «${group.name}»`];
  return rows.length === 0 ? [] : [...title, ...rows.flatMap((row) => rowOutline(row, titles))];
}

function rowOutline(row: Heard, titles: readonly string[]): readonly string[] {
  const [head] = withRole(row, "rowheader");
  const squares = head ? withRole(head, "checkbox") : [];
  const buttons = head ? withRole(head, "button") : [];
  const marks = [
    ...squares.map(({ states }) => (states.checked === "true" ? "отмечена" : "не отмечена")),
    ...buttons.map(({ name, states }) => `кнопка «${name}»${states.expanded === true ? ", развёрнуто" : ""}`),
  ];
  const cells = withRole(row, "gridcell");
  const said = cells.flatMap((cell, at) => cellOutline(cell, titles[at + 1]));
  return [`  строка «${head?.name}»: ${[...marks, `ячеек: ${cells.length}`].join(", ")}`, ...said];
}

/** Columns are counted from the name of the row; what stands after the last one is said about the whole row. */
function cellOutline(cell: Heard, title = "о строке"): readonly string[] {
  const [square] = withRole(cell, "checkbox");
  const { name, description, states } = square ?? cell;
  const isInvalid = states.invalid === "true";
  if (name === "" && description === "" && !isInvalid) return [];
  const value = name === "" ? "пусто" : name;
  return [
    `    ${title}: ${value}${isInvalid ? ", неверно" : ""}${description === "" ? "" : ` (${description})`}`,
  ];
}
