import { expect, test } from "vitest";
import { pageStyle } from "./pageStyle.ts";

test("A4 with the margins of the standard, numbers from the second page", () => {
  const style = pageStyle({});
  expect(style).toContain("@page { size: A4 portrait; margin: 20mm 10mm 20mm 20mm; }");
  expect(style).toContain("@top-center { content: counter(page);");
  expect(style).toContain("@page :first { @top-center { content: none; } }");
  expect(style).toContain("--font-size: 12pt; --page-width: 210mm; --page-height: 297mm;");
});

test("a form sets what it needs", () => {
  const style = pageStyle({
    orientation: "landscape",
    margins: { left: 30 },
    fontSize: 14,
    pageNumbers: false,
  });
  expect(style).toContain("size: A4 landscape; margin: 20mm 10mm 20mm 30mm;");
  expect(style).toContain("--font-size: 14pt; --page-width: 297mm; --page-height: 210mm;");
  expect(style).not.toContain("counter(page)");
});
