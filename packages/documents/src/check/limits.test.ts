import { describe, expect, test } from "vitest";
import { findingsOf } from "../testing/findings.ts";
import { MAX_DEPTH, MAX_TEXT, MAX_WORDS } from "./checkSize.ts";

describe("templates that no person writes are refused before they are read", () => {
  const blocks = (count: number) => `${"{{#if form.title}}".repeat(count)}x${"{{/if}}".repeat(count)}`;

  test("too large", () => {
    expect(findingsOf("x".repeat(MAX_TEXT))).toEqual([]);
    expect(findingsOf("x".repeat(MAX_TEXT + 1))).toEqual([
      `строка 1: текст слишком велик: ${MAX_TEXT + 1} знаков, а допускается ${MAX_TEXT}. ` +
        "Уменьшите его: рисунки вставляйте сжатыми, повторы – словом {{#rows}}.",
    ]);
  });

  test("a partial, a phrase, a stylesheet, each told at its file", () => {
    const long = "x".repeat(MAX_TEXT + 1);
    const texts = { long: { title: "Фраза", text: long } };
    expect(findingsOf("{{> long}}", { partials: { long } })).toEqual([
      expect.stringMatching(/^templates\/partials\/long\.hbs строка 1: текст слишком велик/),
    ]);
    expect(findingsOf("", { manifest: { texts } })).toEqual([
      expect.stringMatching(/^forms\/sample\/form\.json#\/texts\/long\/text текст слишком велик/),
    ]);
    expect(findingsOf("", { css: long })).toEqual([
      expect.stringMatching(/^templates\/print\.css строка 1: текст слишком велик/),
    ]);
  });

  test("too deep: blocks, chains of else, brackets", () => {
    expect(findingsOf(blocks(MAX_DEPTH))).toEqual([]);
    expect(findingsOf(blocks(MAX_DEPTH + 1)).join()).toContain("вложены глубже");
    expect(findingsOf(blocks(100_00)).join()).toContain("вложены глубже");
    const chain = `{{#if form.id}}${"{{else if form.id}}".repeat(MAX_DEPTH)}{{/if}}`;
    expect(findingsOf(chain).join()).toContain("вложены глубже");
    expect(findingsOf(`{{orBlank ${"(orBlank ".repeat(5000)}form.id${")".repeat(5000)}}}`).join()).toContain(
      "вложены глубже",
    );
    // Brackets of the text are no brackets of the template.
    expect(findingsOf("((((".repeat(MAX_DEPTH * 5))).toEqual(
      [expect.stringContaining("вложены глубже")].slice(1),
    );
  });

  test("too many words", () => {
    expect(findingsOf("{{form.id}}".repeat(MAX_WORDS)).join()).toBe("");
    expect(findingsOf("{{form.id}}".repeat(MAX_WORDS + 1)).join()).toContain(`больше ${MAX_WORDS} мест`);
  });
});

describe("the check itself ends", () => {
  test("with partials that each put in the next ten times", () => {
    const partials = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `p${index}`,
        index === 19 ? "x" : `{{> p${index + 1}}}`.repeat(10),
      ]),
    );
    expect(findingsOf("{{> p0}}", { partials }).join()).toContain("проверен не до конца");
  });

  test("with phrases, and with choices in choices", () => {
    const texts = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `t${index}`,
        { title: "Фраза", text: index === 19 ? "x" : `{{text "t${index + 1}"}}`.repeat(10) },
      ]),
    );
    expect(findingsOf('{{text "t0"}}', { manifest: { texts } }).join()).toContain("проверен не до конца");
    const choices = `${'{{#choices "/room"}}'.repeat(30)}x${"{{/choices}}".repeat(30)}`;
    expect(findingsOf(choices).join()).toContain("проверен не до конца");
  });

  test("with a long chain, and with circles", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`p${index}`, index === 4999 ? "x" : `{{> p${index + 1}}}`]),
    );
    expect(findingsOf("{{> p0}}", { partials: chain }).join()).toContain("глубже 30 уровней");
    const circle = { a: "{{> b}}", b: "{{> a}}" };
    expect(findingsOf("{{> a}}", { partials: circle }).join()).toContain("«a» вставляет сам себя");
    const texts = {
      a: { title: "А", text: '{{text "b"}}' },
      b: { title: "Б", text: "{{> p}}" },
    };
    const partials = { p: '{{text "a"}}' };
    expect(findingsOf('{{text "a"}}', { manifest: { texts }, partials }).join()).toContain(
      "вставляет сам себя",
    );
  });

  test("with thousands of mistakes", () => {
    const found = findingsOf(
      Array.from({ length: 15_000 }, (_, index) => `{{value "/field${index}"}}`).join("\n"),
    );
    expect(found.length).toBeLessThan(1000);
    expect(found.join()).toContain("проверен не до конца");
    expect(findingsOf("<script>".repeat(100_000)).length).toBeLessThan(1000);
  });

  test("@partial-block has something to put in", () => {
    const partials = { frame: "<div>{{> @partial-block}}</div>", outer: "{{> frame}}" };
    expect(findingsOf("{{#> frame}}x{{/frame}}{{#> outer}}x{{/outer}}", { partials })).toEqual([]);
    expect(findingsOf("{{> frame}}", { partials }).join()).toContain("{{> @partial-block}} нечего вставить");
    expect(findingsOf("{{#> frame}}{{> @partial-block}}{{/frame}}", { partials }).join()).toContain(
      "нечего вставить",
    );
  });
});

/** Megabytes of what made the patterns of the check, or of the layout, go over the same text again and again. */
describe("hostile text of a megabyte is gone through once", () => {
  const of = (unit: string, length = MAX_TEXT) => unit.repeat(Math.floor(length / unit.length));

  test.each([
    "<a",
    "<a ",
    "<a x='",
    "<!--",
    "<a\n",
    "</a",
    "<style>",
    "<title>",
    "<",
    "{{!--",
    "\\{{",
    "<a x=y ",
  ])("markup: %j", (unit) => {
    expect(findingsOf(of(unit)).length).toBeLessThan(1000);
  });

  test.each(["/*", '"', "'", "url(", "url( ", "\\", "aa-url(", "image(", "@import ", "a{"])(
    "style: %j",
    (unit) => {
      expect(findingsOf("", { css: of(unit) }).length).toBeLessThan(10);
    },
  );
});
