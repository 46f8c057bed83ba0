import { addRow } from "./addRow.ts";
import { choiceCircles } from "./choiceCircles.ts";
import { copyFrom } from "./copyFrom.ts";
import type { Control, Journey } from "./Journey.ts";
import { keyedTable } from "./keyedTable.ts";
import { plainTable } from "./plainTable.ts";
import type { Stop } from "./Stop.ts";
import { selectBox } from "./selectBox.ts";
import { square } from "./square.ts";
import { squares } from "./squares.ts";
import { textBox } from "./textBox.ts";

/** The control at a stop: by its role, and by what the form says about its place. Nothing for what is only passed. */
export function controlOf({ form }: Journey, stop: Stop): Control | undefined {
  if (stop.grid) return keyedTable;
  if (stop.role === "button" && stop.around !== undefined) return buttonOf(stop);
  if (stop.pointer === undefined || !stop.question) return undefined;
  if (stop.role === "radio") return choiceCircles;
  if (stop.role === "checkbox") return form.field(stop.pointer)?.kind === "boolean" ? square : squares;
  if (stop.editable) return textBox;
  return stop.role === "combobox" ? selectBox : undefined;
}

function buttonOf({ name, isTable }: Stop): Control | undefined {
  if (name.includes("Взять из:")) return copyFrom;
  if (name.startsWith("Добавить:")) return isTable ? plainTable : addRow;
  return undefined;
}
