import { type Field, isHidden, isObject } from "@formulyar/core";
import type { Html } from "../engine/handlebars.ts";
import { html } from "../engine/html.ts";
import { listRows } from "../engine/listRows.ts";
import { findPrinted } from "../engine/place.ts";
import type { PrintContext } from "../engine/printContext.ts";
import { concreteOf, type Row } from "../engine/row.ts";
import { printRest } from "./printRest.ts";
import { printTable } from "./printTable.ts";
import { printValueUnit } from "./printValueUnit.ts";
import type { Unit } from "./units.ts";

/** The markup of units; titles of groups are headings of this level. What this record hides is left out. */
export function printUnits(units: readonly Unit[], print: PrintContext, level: 2 | 3 | 4, row?: Row): Html {
  const shown = units.filter(({ field }) => !isHidden(concreteOf(field.pointer, row), print.hidden));
  return html`${shown.map((unit) => printUnit(unit, print, level, row))}`;
}

function printUnit(unit: Unit, print: PrintContext, level: 2 | 3 | 4, row: Row | undefined): Html {
  print.budget.step(`поле ${unit.field.pointer}`);
  if (unit.kind === "value") return printValueUnit(unit.field, print, row);
  if (unit.kind === "table") return printTable(unit.field, unit.columns, print, row);
  const deeper = level === 2 ? 3 : 4;
  if (unit.kind === "group") {
    const other = otherValue(unit.field, print, row);
    if (other) return other;
    const units = printUnits(unit.units, print, unit.bare ? level : deeper, row);
    return html`${unit.bare ? "" : heading(unit.field.title, level)}${units}${printRest(concreteOf(unit.field.pointer, row), unit.field.schema, print)}`;
  }
  return html`${listRows(unit.field, print, row, { min: 1 }).map((item) => {
    const title = `${unit.field.title} – ${item.index + 1}`;
    return html`${heading(title, level)}${printUnits(unit.units, print, deeper, item)}${printRest(item.pointer, unit.field.schema.items ?? {}, print)}`;
  })}`;
}

/** What stands where a group may stand, but is none. */
function otherValue(field: Field, print: PrintContext, row: Row | undefined): Html | undefined {
  const value = findPrinted(print, field.pointer, row)?.values[0];
  return value === undefined || isObject(value) ? undefined : printValueUnit(field, print, row);
}

function heading(title: string, level: 2 | 3 | 4): Html {
  if (level === 2) return html`<h2>${title}</h2>`;
  return level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`;
}
