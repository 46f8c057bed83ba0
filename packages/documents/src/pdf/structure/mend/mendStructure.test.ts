import { describe, expect, test } from "vitest";
import { textString } from "../../syntax/index.ts";
import { element, type StructKid, type StructNode } from "../StructNode.ts";
import { mendStructure } from "./mendStructure.ts";

let next = 0;
/** Words on a page. */
const words = (page = 0): StructKid => ({ kind: "content", page, mcid: next++ });
const box = (...kids: StructKid[]) => element("NonStruct", kids);
const cell = (type: "TH" | "TD", kids: readonly StructKid[], more = {}) =>
  element(type, kids, { cell: { rowSpan: 1, colSpan: 1, headers: [], ...more } });

/** The tree in a line: `P(_)`; `_` is words. */
function outline(kid: StructKid): string {
  if (kid.kind !== "element") return "_";
  const scope = kid.cell?.scope ? `:${kid.cell.scope}` : "";
  return `${kid.type}${scope}${kid.kids.length > 0 ? `(${kid.kids.map(outline).join(" ")})` : ""}`;
}

function mended(...kids: StructKid[]): string {
  const root: StructNode = element("Root", [element("Document", kids)]);
  return mendStructure(root, () => "")
    .root.kids.map(outline)
    .join(" ");
}

describe("boxes without meaning", () => {
  test("become paragraphs where they hold words, and vanish elsewhere", () => {
    expect(mended(box(box(words()), box(box(words()))))).toBe("P(_) P(_)");
    expect(mended(box(words(), box(words()), words()))).toBe("P(_ _ _)");
    expect(mended(element("P", [box(words()), box(words())]))).toBe("P(_ _)");
    expect(mended(box(), box(box()))).toBe("");
  });

  test("a block among words stays a block", () => {
    expect(mended(box(words(), element("L", [element("LI", [words()])]), words()))).toBe(
      "P(_) L(LI(LBody(_))) P(_)",
    );
  });

  test("a link stays within its line", () => {
    expect(mended(box(words(), element("Link", [box(words())])))).toBe("P(_ Link(_))");
    expect(mended(element("Link", [words()]))).toBe("P(Link(_))");
  });
});

describe("lists", () => {
  test("an item has a label and a body", () => {
    expect(mended(element("L", [element("LI", [element("Lbl", [words()]), box(words())])]))).toBe(
      "L(LI(Lbl(_) LBody(_)))",
    );
    expect(mended(element("L", [element("P", [words()])]))).toBe("L(LI(LBody(P(_))))");
  });

  test("a list in an item stands in its body", () => {
    const inner = element("L", [element("LI", [box(words())])]);
    expect(mended(element("L", [element("LI", [box(words()), inner])]))).toBe(
      "L(LI(LBody(_ L(LI(LBody(_))))))",
    );
  });
});

describe("tables", () => {
  const row = (...kids: StructKid[]) => element("TR", kids);

  test("rows are of one width, spans counted; header cells say what they head", () => {
    const table = element("Table", [
      row(cell("TH", [words()], { colSpan: 2 }), cell("TH", [words()])),
      box(row(cell("TH", [words()]), cell("TD", [box(words())], { rowSpan: 9 }))),
    ]);
    expect(mended(table)).toBe("Table(TR(TH:Column(_) TH:Column(_)) TR(TH:Row(_) TD(_) TD))");
    const last = table.kids[1] as StructNode;
    expect((last.kids[1] as StructNode).cell?.rowSpan).toBe(1);
  });

  test("what is no row moves out", () => {
    expect(mended(element("Table", [words(), row(cell("TD", [words()]))]))).toBe("P(_) Table(TR(TD(_)))");
  });

  test("a head that is printed again on the next page is decoration there", () => {
    const head = row(cell("TH", [words(0), words(1)]));
    const tree = element("Root", [element("Table", [head, row(cell("TD", [words(1)]))])]);
    const same = mendStructure(tree, () => "0041");
    expect(same.decoration.map(({ page }) => page)).toEqual([1]);
    expect(same.root.kids.map(outline)).toEqual(["Table(TR(TH:Column(_)) TR(TD(_)))"]);
  });

  test("a head that goes on on the next page is not", () => {
    const tree = element("Root", [element("Table", [row(cell("TH", [words(0), words(1)]))])]);
    expect(mendStructure(tree, ({ page }) => `004${page}`).decoration).toEqual([]);
  });
});

test("the first heading is of level 1, none is skipped", () => {
  const headings = ["H3", "H3", "H5", "H2", "H4"].map((type) => element(type, [words()]));
  expect(mended(...headings)).toBe("H1(_) H2(_) H3(_) H2(_) H3(_)");
});

test("a picture without words is decoration, one with words stays", () => {
  const alt = { alt: textString("Герб") };
  const tree = element("Root", [element("Figure", [words()]), element("Figure", [words()], alt)]);
  const { root, decoration } = mendStructure(tree, () => "");
  expect([root.kids.map(outline), decoration.length]).toEqual([["Figure(_)"], 1]);
});
