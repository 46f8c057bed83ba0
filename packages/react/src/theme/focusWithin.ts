const inputs = "input:checked, input:not(:disabled), select, textarea";
const anything = `${inputs}, output, button, [tabindex]`;

/** Puts the focus on an element, or on the first input in it; in a group of circles on the chosen one. */
export function focusWithin(element: Element, block: ScrollLogicalPosition = "center"): void {
  const target = element.matches(anything)
    ? element
    : (chosenCircle(element) ?? element.querySelector(inputs));
  const found = target ?? element.querySelector(anything);
  if (found instanceof HTMLElement) {
    found.focus();
    found.scrollIntoView?.({ block });
  }
}

function chosenCircle(element: Element): Element | null {
  return element.matches("[role=radiogroup]") ? element.querySelector("input:checked") : null;
}
