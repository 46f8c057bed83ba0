/** Gives the focus to the page's heading: a place to go on from when what had it is gone. */
export function focusHeading(): void {
  document.querySelector("h1")?.focus({ preventScroll: true });
}
