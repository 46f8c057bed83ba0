import { isHidden, joinPointer } from "@formulyar/core";
import type { Html } from "../engine/handlebars.ts";
import { html } from "../engine/html.ts";
import { findPlace } from "../engine/place.ts";
import type { PrintContext } from "../engine/printContext.ts";
import { concreteOf, type Row } from "../engine/row.ts";
import { printTable } from "./printTable.ts";
import { printValueUnit } from "./printValueUnit.ts";
import type { Unit } from "./units.ts";

/** The markup of units; titles of groups are headings of this level. What this record hides is left out. */
export function printUnits(units: readonly Unit[], print: PrintContext, level: 2 | 3 | 4, row?: Row): Html {
  const shown = units.filter(({ field }) => !isHidden(concreteOf(field.pointer, row), print.hidden));
  return html`${shown.map((unit) => printUnit(unit, print, level, row))}`;
}

function printUnit(unit: Unit, print: PrintContext, level: 2 | 3 | 4, row: Row | undefined): Html {
  if (unit.kind === "value") return printValueUnit(unit.field, print, row);
  if (unit.kind === "table") return printTable(unit.field, unit.columns, print, row);
  const deeper = level === 2 ? 3 : 4;
  if (unit.kind === "group") {
    return html`${heading(unit.field.title, level)}${printUnits(unit.units, print, deeper, row)}`;
  }
  return html`${itemRows(unit, print, row).map((item) => {
    const title = `${unit.field.title} – ${item.index + 1}`;
    return html`${heading(title, level)}${printUnits(unit.units, print, deeper, item)}`;
  })}`;
}

/** Items of a list that is printed one after another; one to fill in when there are none. */
function itemRows(unit: Unit, print: PrintContext, row: Row | undefined): readonly Row[] {
  const list = concreteOf(unit.field.pointer, row);
  const items = findPlace(print, unit.field.pointer, row)?.values[0];
  const count = Array.isArray(items) ? Math.max(1, items.length) : 1;
  const pattern = joinPointer(unit.field.pointer, "*");
  return Array.from({ length: count }, (_, index) => ({ pattern, pointer: joinPointer(list, index), index }));
}

function heading(title: string, level: 2 | 3 | 4): Html {
  if (level === 2) return html`<h2>${title}</h2>`;
  return level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`;
}
