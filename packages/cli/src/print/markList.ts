import type { ProvenanceMark } from "@formulyar/core";

const headings: readonly (readonly [ProvenanceMark["kind"], string])[] = [
  ["verify", "Сверить с подлинником:"],
  ["sample", "Выдумано для показа:"],
];

/** What nobody has vouched for, in two lists, each mark with its file; nothing when all is sure. */
export function markList(marks: readonly ProvenanceMark[]): string {
  const lists = headings.flatMap(([kind, heading]) => {
    const ofKind = marks.filter((mark) => mark.kind === kind);
    const lines = ofKind.filter((mark) => !isCovered(mark, ofKind)).map(markLine);
    return lines.length === 0 ? [] : [`\n${heading}\n${lines.join("")}`];
  });
  return lists.join("");
}

/** A region or a file of changes that is marked as a whole is one line. */
function isCovered({ file, pointer }: ProvenanceMark, marks: readonly ProvenanceMark[]): boolean {
  return marks.some((other) => {
    const isWhole = other.pointer === "" || other.pointer === "/info";
    return isWhole && other.file === file && other.pointer !== pointer;
  });
}

function markLine({ title, note, file, pointer }: ProvenanceMark): string {
  const end = note === undefined ? "" : ` ${note}`;
  return `  ${file}#${pointer}: ${/[.!?…]$/u.test(title) ? title : `${title}.`}${end}\n`;
}
