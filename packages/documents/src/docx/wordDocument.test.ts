import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareBrowser } from "../browser/prepareBrowser.ts";
import { createPrinter } from "../printer/createPrinter.ts";
import { descendants, parseXml, type XmlElement } from "../testing/parseXml.ts";
import { wordOf as word, wordBytes } from "../testing/wordOf.ts";
import { wordParts } from "../testing/wordParts.ts";

const printer = createPrinter();
const wordOf = (body: string, css?: string) => word(printer, body, css);

beforeAll(async () => {
  await prepareBrowser();
}, 120_000);
afterAll(() => printer.close());

/** Attributes of the first element of this name, without their prefix; nothing where there is none. */
function first(element: XmlElement, name: string): Readonly<Record<string, string>> | undefined {
  const [found] = descendants(element, name);
  return (
    found && Object.fromEntries(Object.entries(found.attributes).map(([key, value]) => [key.slice(2), value]))
  );
}

const paragraphs = (element: XmlElement) => descendants(element, "w:p");
const cellTexts = (row: XmlElement) => descendants(row, "w:tc").map((cell) => textIn(cell));
const textIn = (element: XmlElement): string =>
  descendants(element, "w:t")
    .flatMap(({ children }) => children)
    .join("");

/** The paragraph that holds these words. */
function paragraph(body: XmlElement, words: string): XmlElement {
  const found = paragraphs(body).find((one) => textIn(one).includes(words));
  if (!found) throw new Error(`no paragraph «${words}»`);
  return found;
}

describe("text", { timeout: 60_000 }, () => {
  test("has its alignment, indents and distances from what the stylesheet says, whatever the classes", async () => {
    const { body } = await wordOf(
      "<p class=a>середина</p><p class=b>абзац с красной строки</p><p class=c>правая половина</p>",
      ".a { text-align: center } .b { text-align: justify; text-indent: 48px; margin: 10px 0 } .c { margin-left: 200px }",
    );
    expect(first(paragraph(body, "середина"), "w:jc")).toEqual({ val: "center" });
    const text = paragraph(body, "абзац");
    expect([first(text, "w:jc"), first(text, "w:ind"), first(text, "w:spacing")]).toEqual([
      { val: "both" },
      { firstLine: "720" },
      { before: "150" },
    ]);
    expect(first(paragraph(body, "правая"), "w:ind")).toEqual({ left: "3000" });
  });

  test("keeps bold, italics, capitals, underlines and sizes where they differ, and no more", async () => {
    const { body, text } = await wordOf(
      "<p>раз <b>два</b> <i>три</i> <u>четыре</u> <span class=c>пять</span> <small>шесть</small></p>",
      ".c { text-transform: uppercase } small { font-size: 12px }",
    );
    expect(text).toBe("раз два три четыре пять шесть");
    const runs = descendants(body, "w:r").map((run) => [
      textIn(run).trim(),
      ...descendants(run, "w:rPr").flatMap(({ children }) =>
        children.flatMap((child) => (typeof child === "string" ? [] : [child.name])),
      ),
    ]);
    expect(runs.filter(([words]) => words !== "")).toEqual([
      ["раз"],
      ["два", "w:b", "w:bCs"],
      ["три", "w:i", "w:iCs"],
      ["четыре", "w:u"],
      ["пять", "w:caps"],
      ["шесть", "w:sz", "w:szCs"],
    ]);
  });

  test("keeps no-break spaces and line breaks; what must not wrap is held by no-break spaces", async () => {
    const { text } = await wordOf(
      "<p>№&nbsp;5   от\n  <span class=n>23 октября</span></p><p class=l>  первая\nвторая</p><p>а<br>б</p>",
      ".n { white-space: nowrap } .l { white-space: pre-line }",
    );
    expect(text).toBe("№\u00a05 от 23\u00a0октября\nпервая\nвторая\nа\nб");
  });

  test("headings are headings; what is hidden is not there", async () => {
    const { headings, text } = await wordOf(
      "<h1>Название</h1><p hidden>тайна</p><p class=v>тайна</p><h2>Раздел</h2><p>текст</p>",
      ".v { visibility: hidden }",
    );
    expect(headings).toEqual([
      { level: 1, text: "Название" },
      { level: 2, text: "Раздел" },
    ]);
    expect(text).not.toContain("тайна");
  });

  test("signs that XML cannot hold, and markup in words, harm nothing", async () => {
    const { text } = await wordOf("<p>&lt;/w:t&gt; &amp;amp; &quot;А&quot; \u0001</p>");
    expect(text).toBe('</w:t> &amp; "А" \ufffd');
  });
});

describe("places to fill in", { timeout: 60_000 }, () => {
  const css =
    ".line { display: flex; gap: 8px } .field { flex: 1 } .rule { border-bottom: 1px solid; min-height: 20px }" +
    ".hint { font-size: 11px; text-align: center } .blank { display: inline-block; width: 80px; height: 1em; border-bottom: 1px solid }";

  test("a ruled block is a paragraph with a rule under it", async () => {
    const { body } = await wordOf(
      "<div class=rule>значение</div><div class=rule></div><div class=rule></div>",
      css,
    );
    expect(
      paragraphs(body)
        .slice(0, 3)
        .map((one) => first(one, "w:bottom")?.val),
    ).toEqual(["single", "single", "single"]);
    // Alike neighbours would be one framed block, with one rule for all.
    expect(first(paragraphs(body)[1] as XmlElement, "w:ind")).not.toEqual(
      first(paragraphs(body)[2] as XmlElement, "w:ind"),
    );
  });

  test("words before a ruled place stand beside it in a row without a frame, the hint under the rule", async () => {
    const { body, tables, text } = await wordOf(
      "<div class=line><span>от</span><div class=field><div class=rule>Образцова</div><div class=hint>(фамилия)</div></div></div>",
      css,
    );
    const [row] = descendants(body, "w:tr");
    expect(row && cellTexts(row)).toEqual(["от", "Образцова(фамилия)"]);
    expect([tables, text.split("\n").slice(0, 3)]).toEqual([0, ["от", "Образцова", "(фамилия)"]]);
    expect(first(paragraph(body, "фамилия"), "w:jc")).toEqual({ val: "center" });
  });

  test("rows of places that follow each other are one table, with the widths that the browser gave", async () => {
    const { body } = await wordOf(
      "<div class=line><span class=w>а</span><div class='field rule'></div></div>" +
        "<div class=line><span class=w>б</span><div class='field rule'></div></div>",
      `${css} .w { width: 92px }`,
    );
    expect(descendants(body, "w:tbl").length).toBe(1);
    expect(descendants(body, "w:gridCol").map(({ attributes }) => attributes["w:w"])).toEqual([
      "1500",
      "8145",
    ]);
  });

  test("a place in a sentence is low lines as long as it", async () => {
    const { text } = await wordOf("<p>№ <span class=blank></span>, г.</p>", css);
    expect(text).toBe("№ __________, г.");
  });

  test("a square hangs before its words, in a type that Word has", async () => {
    const { body, text } = await wordOf(
      "<p class=o><span class=s>☒</span> в группе</p>",
      ".o { padding-left: 26px; text-indent: -26px } .s { display: inline-block; width: 24px; text-indent: 0 }",
    );
    expect(text).toBe("☒\tв группе");
    expect(first(body, "w:ind")).toEqual({ left: "390", hanging: "390" });
    expect(first(body, "w:rFonts")?.ascii).toBe("MS Gothic");
  });
});

describe("things side by side", { timeout: 60_000 }, () => {
  test("columns are read one after another", async () => {
    const { body } = await wordOf(
      "<ul><li>один</li><li>два</li><li>три</li><li>четыре</li></ul>",
      "ul { columns: 2; list-style: none; padding: 0; margin: 0 }",
    );
    expect(descendants(body, "w:tr").map(cellTexts)).toEqual([["одиндва", "тричетыре"]]);
  });

  test("short pieces close to each other are one line", async () => {
    const { body, text } = await wordOf(
      "<div><span>☐ да</span><span>☐ нет</span></div>",
      "div { display: flex; gap: 12px }",
    );
    expect(descendants(body, "w:tbl")).toEqual([]);
    expect(text.replaceAll("\u00a0", " ")).toBe("☐ да   ☐ нет");
  });

  test("what is put past them is there, too", async () => {
    const { text } = await wordOf(
      "<div><p>раз</p><p>два</p><p class=a>три</p></div>",
      "div { display: flex; gap: 60px; position: relative } .a { position: absolute; top: 0 }",
    );
    expect(text.split("\n").slice(0, 3)).toEqual(["раз", "два", "три"]);
  });

  test("what stands at the bottom of its row stands there too", async () => {
    const { body } = await wordOf(
      "<div><p>две<br>строки</p><p>одна</p></div>",
      "div { display: flex; align-items: flex-end } p { flex: 1 }",
    );
    const [, low] = descendants(body, "w:tc");
    expect(low && first(low, "w:vAlign")).toEqual({ val: "bottom" });
  });
});

describe("tables", { timeout: 60_000 }, () => {
  const css =
    "table { border-collapse: collapse; width: 400px; table-layout: fixed } th, td { border: 1px solid; padding: 4px } .t { height: 60px }";

  test("have their columns, spans, rules, heights, and a head that is repeated", async () => {
    const { body, tables, rows } = await wordOf(
      "<table><thead><tr><th rowspan=2>а</th><th colspan=2>б</th></tr><tr><th>в</th><th>г</th></tr></thead>" +
        "<tbody><tr class=t><td>1</td><td>2</td><td>3</td></tr></tbody></table>",
      css,
    );
    expect([tables, rows]).toEqual([1, 3]);
    expect(descendants(body, "w:gridCol").length).toBe(3);
    const [head, under, last] = descendants(body, "w:tr") as [XmlElement, XmlElement, XmlElement];
    expect(first(head, "w:gridSpan")).toEqual({ val: "2" });
    expect([head, under].map((row) => first(row, "w:vMerge"))).toEqual([
      { val: "restart" },
      { val: "continue" },
    ]);
    expect([head, under, last].map((row) => descendants(row, "w:tblHeader").length)).toEqual([1, 1, 0]);
    expect([first(under, "w:trHeight"), first(last, "w:trHeight")?.hRule]).toEqual([undefined, "atLeast"]);
    expect(cellTexts(last)).toEqual(["1", "2", "3"]);
  });

  test("that touch stay two", async () => {
    const { tables } = await wordOf(
      "<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>",
      css,
    );
    expect(tables).toBe(2);
  });
});

describe("lists and sheets", { timeout: 60_000 }, () => {
  test("numbers are Word's own, and each list counts from one", async () => {
    const { body, text } = await wordOf("<ol><li>а<li>б</ol><p>и</p><ol><li>в</ol>");
    expect(text.split("\n").slice(0, 4)).toEqual(["а", "б", "и", "в"]);
    const numbers = ["а", "б", "в"].map((words) => first(paragraph(body, words), "w:numId")?.val);
    expect(numbers[0]).toBe(numbers[1]);
    expect(numbers[2]).not.toBe(numbers[0]);
  });

  test("signs that a stylesheet puts before items are there", async () => {
    const { text } = await wordOf("<ul><li>раз</ul>", "ul { list-style: none } li::before { content: '– ' }");
    expect(text.trim()).toBe("– раз");
  });

  test("what stays together on paper holds on to what follows", async () => {
    const { body } = await wordOf(
      "<p>раз</p><div class=k><p>два</p><p>три</p></div><p class=b>четыре</p><p class=n>пять</p>",
      ".k { break-inside: avoid } .b { break-before: avoid } .n { break-before: page }",
    );
    const held = ["раз", "два", "три", "четыре"].map(
      (words) => descendants(paragraph(body, words), "w:keepNext").length,
    );
    expect(held).toEqual([0, 1, 1, 0]);
    expect(descendants(paragraph(body, "пять"), "w:pageBreakBefore").length).toBe(1);
  });

  test("a named page is a section whose sheets are counted anew", async () => {
    const { body } = await wordOf(
      "<section>раз</section><section class=c>два</section>",
      ".c { page: copy; break-before: page }",
    );
    const sections = descendants(body, "w:sectPr");
    expect(sections.map((section) => first(section, "w:pgNumType")?.start)).toEqual(["1", "1"]);
    expect(sections.every((section) => descendants(section, "w:titlePg").length === 1)).toBe(true);
  });

  test("what is put at the foot of its sheet stands in a frame there", async () => {
    const { body } = await wordOf(
      "<section>текст<p>экземпляр 1</p></section>",
      "section { position: relative; min-height: 900px } p { position: absolute; bottom: 0; right: 0; left: 0 }",
    );
    expect(first(paragraph(body, "экземпляр"), "w:framePr")).toMatchObject({
      vAnchor: "margin",
      yAlign: "bottom",
    });
  });
});

describe("the document as a whole", { timeout: 60_000 }, () => {
  test("says its title, day, language, sheet and where its pages are numbered", async () => {
    const parts = wordParts(await wordBytes(printer, "<p>текст</p>"));
    const core = parseXml(parts.get("docProps/core.xml") ?? "");
    expect(textOfPart(core)).toBe("Проба «<&>»ru-RU2024-12-01T00:00:00Z2024-12-01T00:00:00Z");
    const document = parseXml(parts.get("word/document.xml") ?? "");
    expect(first(document, "w:pgSz")).toMatchObject({ w: "11906", h: "16838" });
    expect(first(document, "w:pgMar")).toMatchObject({
      top: "1134",
      right: "1134",
      bottom: "1134",
      left: "1134",
    });
    const styles = parseXml(parts.get("word/styles.xml") ?? "");
    expect([first(styles, "w:lang")?.val, first(styles, "w:rFonts")?.ascii]).toEqual([
      "ru-RU",
      "Times New Roman",
    ]);
    const headers = [...parts].filter(([name]) => name.startsWith("word/header")).map(([, part]) => part);
    expect(headers.filter((part) => part.includes("PAGE")).length).toBe(1);
  });

  test("one page is the same bytes each time", async () => {
    const page = "<h1>Название</h1><ol><li>раз</ol><table><tr><td>☐</td></tr></table>";
    const [one, two] = [await wordBytes(printer, page), await wordBytes(printer, page)];
    expect(Buffer.compare(one, two)).toBe(0);
  });
});

function textOfPart(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOfPart(child))).join("");
}
