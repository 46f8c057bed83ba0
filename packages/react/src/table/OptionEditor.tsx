import { type KeyboardEvent, useId, useLayoutEffect, useRef } from "react";
import { cellText } from "./cellText.ts";
import { OptionPopup } from "./OptionPopup.tsx";
import { type RangeCell, valueAt } from "./rangeCells.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";
import { useEditing } from "./useEditing.ts";
import { useOptionChoice } from "./useOptionChoice.ts";

/** One or several of the options of a column; after the pattern of a combobox that is only chosen from. */
export function OptionEditor(cell: RangeCell) {
  const { row, column } = cell;
  const { typed } = useTableDesk().commands.parts.grid;
  const isMultiple = column.kind === "choices";
  const choice = useOptionChoice(column, valueAt(row, column), typed);
  const editing = useEditing(cell, () => ({ value: choice.latest() }));
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  useLayoutEffect(() => box.current?.focus(), []);

  function take(at: number): void {
    choice.pick(at);
    if (!isMultiple) editing.finish();
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key } = event;
    if (key === "Enter" || key === "Tab") choice.settle();
    if (editing.key(event)) return;
    if (key === "ArrowDown") choice.go(choice.current + 1);
    else if (key === "ArrowUp") choice.go(choice.current - 1);
    else if (key === "Home") choice.go(0);
    else if (key === "End") choice.go(choice.labels.length - 1);
    else if (key === " " && !choice.isTyping()) take(choice.current);
    else if (isSign(event)) choice.type(key);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div
        ref={box}
        className="fy-teditor fy-teditor--options"
        role="combobox"
        tabIndex={0}
        aria-label={tableMessages.cell(column.title, row.name)}
        aria-expanded="true"
        aria-haspopup="listbox"
        aria-controls={listId}
        aria-activedescendant={`${listId}:${choice.current}`}
        aria-describedby={isMultiple ? `${listId}:keys` : undefined}
        onKeyDown={onKeyDown}
        onBlur={editing.blur}
      >
        {cellText(column, choice.chosen)}
      </div>
      <OptionPopup
        id={listId}
        anchor={box}
        title={column.title}
        options={choice.labels}
        current={choice.current}
        keys={isMultiple ? tableMessages.severalKeys : undefined}
        isChosen={choice.isChosen}
        onPick={take}
      />
    </>
  );
}

function isSign({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey;
}
