import { type PdfObject, PdfStream } from "../../../pdf/syntax/index.ts";
import type { CheckedFile } from "../../CheckedFile.ts";
import { defineRule } from "../../defineRule.ts";
import type { Rule } from "../../Rule.ts";
import { holdersOf } from "../../structure/readTree.ts";

const retag = "Разметьте содержание или пометьте его как оформление и составьте файл заново.";

/** Content and the structure that it belongs to (ISO 14289-1, 7.1; ISO 32000-1, 14.7.4). */
export const contentRules: readonly Rule[] = [
  defineRule("UA 7.1-1", {
    title: "Внутри размеченного содержания нет оформления",
    mend: retag,
    *check({ content }) {
      yield* content.faults.filter(({ kind }) => kind === "artifact-in-tagged");
    },
  }),
  defineRule("UA 7.1-2", {
    title: "Внутри оформления нет размеченного содержания",
    mend: retag,
    *check({ content }) {
      yield* content.faults.filter(({ kind }) => kind === "tagged-in-artifact");
    },
  }),
  defineRule("UA 7.1-3", {
    title: "Всё содержание размечено или помечено как оформление",
    mend: retag,
    *check(file) {
      yield* file.content.faults.filter(({ kind }) => kind === "untagged" || kind === "unbalanced");
      const holderOf = holdersOf(file.elements);
      for (const piece of file.content.pieces)
        if (!holderOf(piece))
          yield { what: `фрагмент ${piece.mcid} не принадлежит структуре`, where: piece.where };
      yield* strayParents(file);
    },
  }),
  defineRule("UA 7.20-2", {
    title: "Размеченная форма показана один раз",
    mend: retag,
    *check({ content }) {
      const seen = new Set<string>();
      for (const { owner, mcid, where } of content.pieces) {
        const key = `${owner} ${mcid}`;
        if (seen.has(key)) yield { what: `фрагмент ${mcid} показан дважды`, where };
        seen.add(key);
      }
    },
  }),
];

/** The parent tree leads from each piece of content to the element that holds it. */
function* strayParents({ pdf, elements, objects, content }: CheckedFile) {
  const parents = new Map<number, PdfObject>();
  const tree = pdf.dict(pdf.dict(pdf.catalog.get("StructTreeRoot")).get("ParentTree"));
  for (const [key, value] of numberTree(pdf, tree, 0)) parents.set(key, value);
  const holderOf = holdersOf(elements);
  for (const { owner, mcid, where } of content.pieces) {
    const object = objects.get(owner);
    const dict = object instanceof PdfStream ? object.dict : object;
    const key = dict instanceof Map ? pdf.resolve(dict.get("StructParents")) : undefined;
    const list = typeof key === "number" ? pdf.resolve(parents.get(key)) : undefined;
    const found = Array.isArray(list) ? pdf.resolve(list[mcid]) : undefined;
    const holder = holderOf({ owner, mcid })?.dict;
    if (holder && found !== holder)
      yield { what: `ParentTree ведёт фрагмент ${mcid} не к его элементу`, where };
  }
}

function* numberTree(
  pdf: CheckedFile["pdf"],
  node: CheckedFile["pdf"]["catalog"],
  depth: number,
): Iterable<readonly [number, PdfObject]> {
  if (depth > 50) return;
  const pairs = pdf.list(node.get("Nums"));
  for (let at = 0; at + 1 < pairs.length; at += 2) yield [Number(pairs[at]), pairs[at + 1] ?? null];
  for (const kid of pdf.list(node.get("Kids"))) yield* numberTree(pdf, pdf.dict(kid), depth + 1);
}
