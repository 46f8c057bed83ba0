import type { ReactNode } from "react";
import { messages } from "../messages.ts";
import { AddButton, GroupFrame } from "./GroupFrame.tsx";
import { NewsLine } from "./NewsLine.tsx";
import type { FieldView } from "./useField.ts";
import type { RowActions } from "./useRowActions.ts";

export interface ListFrameProps {
  readonly view: FieldView;
  readonly required: boolean;
  readonly count: number;
  readonly disabled: boolean;
  readonly onAdd: () => void;
  readonly rows: RowActions;
  readonly children: ReactNode;
}

/** A list with its rows and «Добавить». */
export function ListFrame({ view, required, count, disabled, onAdd, rows, children }: ListFrameProps) {
  const { maxItems } = view.schema;
  const isFull = typeof maxItems === "number" && count >= maxItems;
  return (
    <GroupFrame view={view} required={required} ref={rows.list} onKeyDown={rows.onKeyDown}>
      {count === 0 ? (
        <p className="fy-hint">{messages.emptyList}</p>
      ) : (
        <ol className="fy-rows">{children}</ol>
      )}
      {view.ui.addable !== false && !isFull && (
        <AddButton to={view.title} disabled={disabled} onAdd={onAdd} />
      )}
      <NewsLine words={rows.announcement} undo={rows.undo} isQuiet={rows.undo === undefined} />
    </GroupFrame>
  );
}
