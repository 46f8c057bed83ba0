import { OptionEditor } from "./OptionEditor.tsx";
import type { RangeCell } from "./rangeCells.ts";
import { TextEditor } from "./TextEditor.tsx";

/** What the cell that is being edited holds instead of its text. Nothing else of the table is drawn while somebody types. */
export function CellEditor(cell: RangeCell) {
  const isChoice = cell.column.kind === "choice" || cell.column.kind === "choices";
  return isChoice ? <OptionEditor {...cell} /> : <TextEditor {...cell} />;
}
