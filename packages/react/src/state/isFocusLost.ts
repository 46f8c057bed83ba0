/** Whether nothing has the focus: it goes to the page when the element that had it is taken away. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
