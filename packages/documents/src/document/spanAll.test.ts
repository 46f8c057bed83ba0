import { expect, test } from "vitest";
import { spanAll } from "./spanAll.ts";

const head = '<tr><th scope="col">1</th><th colspan="2">2</th></tr>';

test("a cell that asks for it is as wide as its table", () => {
  expect(spanAll(`<table><thead>${head}</thead><tr><th colspan="all">Группа</th></tr></table>`)).toBe(
    `<table><thead>${head}</thead><tr><th colspan="3">Группа</th></tr></table>`,
  );
});

test("each table by itself; the widest row counts", () => {
  const narrow = '<table><tr><td colspan="all">а</td></tr><tr><td>б</td></tr></table>';
  const wide =
    '<table><tr><td>а</td></tr><tr><td colspan="all">б</td></tr><tr><td>в</td><td>г</td></tr></table>';
  expect(spanAll(narrow + wide)).toBe(narrow.replace("all", "1") + wide.replace("all", "2"));
});

test("nothing else is touched", () => {
  expect(spanAll('<p>colspan=&quot;all&quot;</p><table><tr><td colspan="2">а</td></tr></table>')).toBe(
    '<p>colspan=&quot;all&quot;</p><table><tr><td colspan="2">а</td></tr></table>',
  );
});
