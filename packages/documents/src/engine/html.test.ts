import { expect, test } from "vitest";
import { html, join, lines } from "./html.ts";

test("escapes what fills a hole, but not markup that was made here", () => {
  expect(html`<b>${"<i>"}</b>${html`<u>${1}</u>`}${undefined}`.toHTML()).toBe("<b>&lt;i&gt;</b><u>1</u>");
  expect(html`<ul>${["a", "&"].map((text) => html`<li>${text}</li>`)}</ul>`.toHTML()).toBe(
    "<ul><li>a</li><li>&amp;</li></ul>",
  );
});

test("text keeps its lines", () => {
  expect(lines("a\nb\r\n<").toHTML()).toBe("a<br>b<br>&lt;");
});

test("pieces have something between them", () => {
  expect(join([html`<u>a</u>`, "b"], " & ").toHTML()).toBe("<u>a</u> &amp; b");
});
