import { messages } from "../messages.ts";
import type { FieldOptions } from "../schema/fieldOptions.ts";
import { withoutRow, withRowMoved } from "../theme/rowOrder.ts";
import type { TableCommands } from "./TableCommands.ts";
import type { RowAction } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";

/** What can be done with the rows of a table that people add to. Moving must be allowed by the form (`ui:orderable`). */
export function plainRowActions(commands: TableCommands, ui: FieldOptions): readonly RowAction[] {
  const { edits } = commands.parts;
  const moveBy =
    (by: number): RowAction["act"] =>
    ({ index, name }) => {
      const order = index === undefined ? [] : withRowMoved(edits.rows.length, index, by);
      edits.reorder(order, { words: tableMessages.moved(name), undo: tableMessages.undo });
    };
  const remove: RowAction["act"] = ({ index, name }) => {
    const order = index === undefined ? [] : withoutRow(edits.rows.length, index);
    edits.reorder(order, { words: tableMessages.removed(name), undo: tableMessages.returnRow });
  };
  return [
    ...(ui.orderable === true
      ? [
          { words: messages.moveUp, sign: "↑", act: moveBy(-1) },
          { words: messages.moveDown, sign: "↓", act: moveBy(1) },
        ]
      : []),
    ...(ui.removable === false ? [] : [{ words: messages.remove, sign: "×", act: remove }]),
  ];
}
