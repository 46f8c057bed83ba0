import type { Spoken, Stop } from "./Stop.ts";

/** What is seen of what has the focus. */
export type Seen = Omit<Stop, keyof Spoken | "question"> & {
  readonly hints: readonly string[];
  readonly isStarred: boolean;
  readonly isField: boolean;
  readonly isChoice: boolean;
  readonly isSquareRequired: boolean;
};

/** Runs in the page, on what has the focus. */
export function lookAtFocus(this: HTMLElement): Seen {
  const pointerIn = (id = "") => (id.includes("/") ? id.slice(id.indexOf("/")) : undefined);
  const words = (element: Element | null | undefined) => (element?.textContent ?? "").trim();
  const list = this.closest("fieldset.fy-group");
  const frame = this.closest(".fy-field");
  const isInput = this.matches("input, select, textarea");
  const type = isInput ? (this as HTMLInputElement).type : "";
  const isChoice = type === "radio" || (type === "checkbox" && frame?.localName === "fieldset");
  const place = isInput ? pointerIn(this.id) : undefined;
  return {
    option: Number(/:(\d+)$/.exec(this.id)?.[1] ?? 0),
    value: isInput ? (this as HTMLInputElement).value : "",
    checked: isInput && (this as HTMLInputElement).checked === true,
    rows: list?.querySelectorAll(":scope > .fy-rows > li").length ?? 0,
    isTable: list?.querySelector(":scope > .fy-tablebox") !== null && this.closest(".fy-tablebox") !== null,
    isField: frame !== null && place !== undefined,
    isChoice,
    isSquareRequired: type === "checkbox" && this.ariaRequired === "true",
    hints: [...(frame?.querySelectorAll(":scope > .fy-hint > p") ?? [])].map(words),
    isStarred: frame?.querySelector(":scope > .fy-required, :scope > .fy-option > .fy-required") !== null,
    ...(place !== undefined && { pointer: isChoice ? place.replace(/:\d+$/, "") : place }),
    ...(list && { around: pointerIn(list.id) ?? "" }),
    ...gridPlace(this),
    ...lost(this),
  };

  function gridPlace(element: HTMLElement) {
    const row = element.closest("[role=grid] [role=row]");
    if (!row) return {};
    const head = row.querySelector("[role=rowheader]");
    const start = (head?.getAttribute("aria-labelledby") ?? "").replace(/:name$/, "");
    const cell = element.closest("[role=gridcell]");
    const line = words(document.getElementById(`${start}:name`) ?? head);
    const column = cell?.id.startsWith(`${start}/`) ? cell.id.slice(start.length) : undefined;
    return { grid: { line, ...(column !== undefined && { column }) } };
  }

  function lost(element: HTMLElement) {
    if (element === document.body) return { lost: "the focus is on nothing" };
    const box = element.getBoundingClientRect();
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || box.width === 0)
      return { lost: "the focus is on something that is not shown" };
    const xs = [box.left + 2, (box.left + box.right) / 2, box.right - 2];
    const ys = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2];
    const isSeen = xs.some((x) => ys.some((y) => isMine(element, document.elementFromPoint(x, y))));
    if (!isSeen) return { lost: "what has the focus is covered or off the screen" };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isMarked = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return isMarked ? {} : { lost: "nothing shows that it has the focus" };
  }

  function isMine(element: HTMLElement, found: Element | null): boolean {
    if (!found) return false;
    return element.contains(found) || found.closest("label")?.contains(element) === true;
  }
}
