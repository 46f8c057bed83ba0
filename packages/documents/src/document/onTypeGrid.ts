const SIZE = /(font-size:\s*)([\d.]+(?:em|rem|ex|pt|px|mm|%))/g;

/**
 * Brings sizes of type to quarters of a pixel (0.19 pt). At other sizes the browser's pen and the font's own widths differ by
 * less than anybody sees, yet each letter is then placed on its own: the page is three times as long, and made, read and
 * packed so much slower. On the grid a line of words is one string.
 */
export function onTypeGrid(css: string): string {
  return css.replaceAll(SIZE, "$1round($2, 0.25px)");
}
