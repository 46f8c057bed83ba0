import { fireEvent, screen } from "@testing-library/react";

/** Types into a field with a label, the first of several, as one change; the text waits in its input. */
export function type(label: string, text: string, nth = 0): HTMLInputElement {
  const input = screen.getAllByLabelText<HTMLInputElement>(label)[nth];
  if (!input) throw new Error(`There is no field «${label}» number ${nth}`);
  fireEvent.focus(input);
  fireEvent.input(input, { target: { value: text } });
  return input;
}

/** Types and goes on to another place. */
export function fill(label: string, text: string, nth = 0): HTMLInputElement {
  const input = type(label, text, nth);
  fireEvent.blur(input);
  return input;
}

/** Presses a button, a link, a square or a circle by its name. */
export function press(role: "button" | "link" | "radio" | "checkbox", name: string | RegExp): void {
  fireEvent.click(screen.getByRole(role, { name }));
}

/** The text of what describes the field with a label. */
export function descriptionOf(input: Element): string {
  const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? `нет ${id}`).join(" ");
}
