import type {
  FormComparison,
  FormName,
  GroundedSentence,
  RegionComparison,
  ValuePair,
} from "@formulyar/core";
import { block, faultLines, groundedLine, indented, markLines, page } from "./lines.ts";

/** In what two regions differ, for a person. */
export function comparisonReport(comparison: RegionComparison): string {
  const { a, b, onlyA, onlyB, forms, data } = comparison;
  const isSame = onlyA.length + onlyB.length + forms.length + data.length === 0;
  return page([
    [`${a.title} (${a.id}) и ${b.title} (${b.id})`],
    isSame ? ["Различий нет."] : [],
    block(`Формы, которые есть только у региона «${a.title}»:`, onlyA.map(nameLine)),
    block(`Формы, которые есть только у региона «${b.title}»:`, onlyB.map(nameLine)),
    ...forms.map((form) => formLines(form, a, b)),
    block("Данные регионов, которые берут формы:", indented(data.flatMap((pair) => pairLines(pair, a, b)))),
  ]);
}

function nameLine({ id, title }: FormName): string {
  return `  ${title} (${id})`;
}

function formLines(
  { id, title, onlyA, onlyB, different, faults = [] }: FormComparison,
  a: FormName,
  b: FormName,
) {
  return [
    `${title} (${id})`,
    ...indented(faultLines(faults)),
    ...indented(block(`Меняет только регион «${a.title}»:`, indented(onlyA.flatMap(sentenceLines)))),
    ...indented(block(`Меняет только регион «${b.title}»:`, indented(onlyB.flatMap(sentenceLines)))),
    ...indented(block("По-разному:", indented(different.flatMap((pair) => pairLines(pair, a, b))))),
  ];
}

function sentenceLines({ text, basis, ...marks }: GroundedSentence): readonly string[] {
  return [`• ${groundedLine(text, basis)}`, ...indented(markLines(marks))];
}

function pairLines(pair: ValuePair, a: FormName, b: FormName): readonly string[] {
  return [pair.title, `  ${a.title}: ${pair.a}`, `  ${b.title}: ${pair.b}`];
}
