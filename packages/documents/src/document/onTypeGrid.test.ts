import { afterAll, expect, test } from "vitest";
import { createPrinter } from "../printer/createPrinter.ts";
import { pdfStreams } from "../testing/pdfStreams.ts";
import { onTypeGrid } from "./onTypeGrid.ts";

const printer = createPrinter();
afterAll(() => printer.close());

test("sizes of type are brought to the grid, whatever they are measured in; nothing else is", () => {
  const css = (...sizes: readonly string[]) => sizes.map((size) => `p { font-size: ${size}; }`).join("\n");
  expect(onTypeGrid(css("0.84em", "8.5pt", "90%", "1.1rem"))).toBe(
    css("round(0.84em, 0.25px)", "round(8.5pt, 0.25px)", "round(90%, 0.25px)", "round(1.1rem, 0.25px)"),
  );
  const others = `${css("inherit", "var(--font-size)", "smaller", "calc(1em + 1pt)")} p { margin: 1em }`;
  expect(onTypeGrid(others)).toBe(others);
  expect(onTypeGrid(":root { --font-size: 11pt }")).toBe(":root { --font-size: round(11pt, 0.25px) }");
});

test("a line of words is one string on paper, at every size and a part of it", {
  timeout: 60_000,
}, async () => {
  const sizes = [9, 10, 11, 12, 13, 14].flatMap((size) =>
    ["1", "0.92", "0.9", "0.84", "0.8"].map((part) => [size, part]),
  );
  const css = `p { font-family: Tinos; white-space: nowrap } ${sizes
    .map(
      ([size, part], index) => `.s${index} { font-size: ${size}pt } .s${index} > p { font-size: ${part}em }`,
    )
    .join(" ")}`;
  const lines = sizes
    .map((_, index) => `<div class="s${index}"><p>${"мини нимб ".repeat(5)}</p></div>`)
    .join("");
  const page = (style: string) => `<html><head><style>${style}</style></head><body>${lines}</body></html>`;
  const strings = async (style: string) =>
    pdfStreams(await printer.print(page(style))).match(/> Tj/g)?.length ?? 0;
  expect(await strings(onTypeGrid(css))).toBe(sizes.length);
  expect(await strings(css)).toBeGreaterThan(10 * sizes.length);
});
