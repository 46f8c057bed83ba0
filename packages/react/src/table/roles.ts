/**
 * The roles of a table's elements. A table that CSS lays out as a grid loses those that its elements have by themselves,
 * so each of them says its own; they also make it a grid to work in, not only to read.
 */
export const roles = {
  grid: { role: "grid" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  gridcell: { role: "gridcell" },
  listbox: { role: "listbox" },
  option: { role: "option" },
} as const;
