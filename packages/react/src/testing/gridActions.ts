import { act, fireEvent, screen, within } from "@testing-library/react";

/** The row of a table whose name begins so. */
export function rowOf(name: string): HTMLElement {
  const row = screen.getAllByRole("row").find((one) => {
    const head = one.querySelector('[role="rowheader"]');
    return head !== null && nameOf(head).startsWith(name);
  });
  if (!row) throw new Error(`There is no row «${name}»`);
  return row;
}

function nameOf(head: Element): string {
  const id = head.getAttribute("aria-labelledby");
  return (id === null ? head : document.getElementById(id))?.textContent ?? "";
}

/** The cell of a row under a column. */
export function cellOf(row: string, column: string): HTMLElement {
  const grid = rowOf(row).closest("table") as HTMLElement;
  const titles = within(grid)
    .getAllByRole("columnheader")
    .map((head) => head.textContent);
  const cell = rowOf(row).querySelector(`[data-stop="${titles.indexOf(column)}"]`);
  if (!(cell instanceof HTMLElement)) throw new Error(`There is no «${column}» in «${row}»`);
  return cell;
}

/** Goes to a cell as a mouse or a screen reader does. */
export function enter(row: string, column: string): HTMLElement {
  const cell = cellOf(row, column);
  act(() => cell.focus());
  return cell;
}

/** Presses a key where the focus is; `Ctrl+D`, `Shift+ArrowDown`. */
export function key(...names: readonly string[]): void {
  for (const name of names) {
    const steps = name.split("+");
    const pressed = steps.at(-1) ?? "";
    const target = document.activeElement ?? document.body;
    fireEvent.keyDown(target, {
      key: pressed,
      code: /^[A-Z]$/u.test(pressed) ? `Key${pressed}` : pressed,
      ctrlKey: steps.includes("Ctrl"),
      shiftKey: steps.includes("Shift"),
    });
  }
}

/** Types into a cell, as a person does who has just come to it: the first letter opens it. */
export function write(text: string): void {
  key(text.charAt(0));
  const box = document.activeElement;
  if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) {
    fireEvent.input(box, { target: { value: text } });
  }
}

/** Pastes a text where the focus is. */
export function paste(text: string): void {
  const clipboardData = { getData: () => text };
  fireEvent.paste(document.activeElement ?? document.body, { clipboardData });
}

/** The text that copying gives. */
export function copied(): string {
  let text = "";
  const setData = (_type: string, data: string) => {
    text = data;
  };
  fireEvent.copy(document.activeElement ?? document.body, { clipboardData: { setData } });
  return text;
}
