import { SPACE_WIDTH } from "../measure.ts";
import type { Block, Paragraph, Region, Run } from "../model.ts";

/** Pixels. Things further apart stand in columns, not in a sentence. */
const FAR = 30;

/** Short pieces of text in a row, close to each other (options behind their squares), as one paragraph. */
export function asOneParagraph(items: readonly (readonly Block[])[], region: Region): Paragraph | undefined {
  const pieces = items.flatMap(([block, ...more]) => (more.length === 0 && isPiece(block) ? [block] : []));
  const [first] = pieces;
  if (!first || pieces.length < items.length) return undefined;
  const gaps = pieces.map((piece, index) => gapBefore(piece, pieces[index - 1]));
  if (gaps.some((gap) => gap > FAR)) return undefined;
  return {
    ...first,
    runs: pieces.flatMap((piece, index) =>
      index > 0 ? [room(gaps[index] ?? 0, piece), ...piece.runs] : piece.runs,
    ),
    left: first.words.left - region.left,
    right: 0,
    bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
  };
}

function isPiece(block: Block | undefined): block is Paragraph {
  return (
    block?.kind === "paragraph" &&
    block.align === "left" &&
    block.lines === 1 &&
    block.firstLine >= 0 &&
    block.ruleBelow === undefined &&
    block.heading === undefined
  );
}

function gapBefore({ words }: Paragraph, previous: Paragraph | undefined): number {
  if (!previous || words.top >= previous.words.bottom) return 0;
  return words.left - previous.words.right;
}

/** Room as wide as the gap, the last of it a space at which the line may break. */
function room(gap: number, { look }: Paragraph): Run {
  const count = Math.max(1, Math.round(gap / (look.size * SPACE_WIDTH)));
  return { kind: "text", text: `${"\u00a0".repeat(count - 1)} `, look };
}
