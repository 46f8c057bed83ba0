import { expect, test } from "vitest";
import { printTemplate } from "../testing/printTemplate.ts";
import { sampleGuest } from "../testing/sampleForm.ts";

const template =
  'день {{datePart "/arrival" "day"}} месяц {{datePart "/arrival" "month"}} год {{datePart "/arrival" "year" blank="15mm"}}';

test("prints a date in three places", () => {
  expect(printTemplate(template, sampleGuest)).toBe("день 08~месяц октября год 2024");
});

test("prints the month as a number, or leaves a place for it", () => {
  const numbers =
    '{{datePart "/arrival" "day"}} {{datePart "/arrival" "monthNumber"}} {{datePart "/arrival" "year"}}';
  expect(printTemplate(numbers, sampleGuest)).toBe("08 10 2024");
  expect(printTemplate('{{datePart "/arrival" "monthNumber"}}')).toContain("width:10mm");
  expect(printTemplate('{{datePart "/arrival" "monthNumber"}}', { arrival: "летом" })).toContain(
    "width:10mm",
  );
});

test("leaves a ruled place for each part", () => {
  const widths = [...printTemplate(template).matchAll(/width:(\w+)/g)].map(([, width]) => width);
  expect(widths).toEqual(["8mm", "32mm", "15mm"]);
});

test("what is no date, in a draft, is not lost", () => {
  expect(printTemplate(template, { arrival: "летом" })).toMatch(/^день летом месяц <span/);
});
