import { type FormEvent, type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { maskAsTyped } from "../inputs/maskAsTyped.ts";
import { keyboardOf, textForm } from "../inputs/textForm.ts";
import { cellText } from "./cellText.ts";
import { OptionPopup } from "./OptionPopup.tsx";
import { type RangeCell, valueAt } from "./rangeCells.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";
import { useEditing } from "./useEditing.ts";
import { useTextList } from "./useTextList.ts";

/** A text, a number or a date in its cell, with texts to choose from where the form suggests some. */
export function TextEditor(cell: RangeCell) {
  const { row, column } = cell;
  const { commands } = useTableDesk();
  const { typed } = commands.parts.grid;
  const form = useMemo(() => textForm(column.schema), [column.schema]);
  const shown = cellText(column, valueAt(row, column));
  const [text, setText] = useState(typed ?? shown);
  const box = useRef<HTMLInputElement>(null);
  const editing = useEditing(cell, () => (text === shown ? undefined : { value: form.read(text) }));
  const list = useTextList(column, text === shown ? "" : text);
  const listId = useId();
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);

  function take(suggestion: string): void {
    setText(suggestion);
    list.close();
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (list.key(event, take)) return;
    if (column.ui.widget === "textarea" && event.key === "Enter" && event.altKey) return;
    if (editing.key(event) || column.ui.widget === "textarea") return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    editing.finish(event.key === "ArrowUp" ? "up" : "down");
  }

  // Both take the same properties here.
  const Box = (column.ui.widget === "textarea" ? "textarea" : "input") as "input";
  return (
    <>
      <Box
        ref={box}
        className="fy-teditor"
        aria-label={tableMessages.cell(column.title, row.name)}
        inputMode={keyboardOf(column.schema)}
        autoComplete="off"
        spellCheck={column.schema.format ? false : undefined}
        value={text}
        {...list.aria(listId)}
        onInput={(event: FormEvent<HTMLInputElement>) => {
          const { value } = event.currentTarget;
          const how = (event.nativeEvent as InputEvent).inputType ?? "";
          setText(how.startsWith("delete") ? value : maskAsTyped(column.schema.format, value));
          list.open();
        }}
        onChange={ignore}
        onBlur={editing.blur}
        onKeyDown={onKeyDown}
      />
      {list.isOpen && (
        <OptionPopup
          id={listId}
          anchor={box}
          title={tableMessages.suggestions(column.title)}
          options={list.texts}
          current={list.current}
          onPick={(at) => take(list.texts[at] ?? text)}
        />
      )}
    </>
  );
}

/** React wants `onChange` beside `value`; `onInput` has the news. */
function ignore(): void {}
