import type { GridLine, Move, Spot } from "./GridLine.ts";

/** So many lines are a page. */
const page = 10;

/** The place that a move leads to; nothing at the edge of the table. */
export function moveSpot(lines: readonly GridLine[], from: Spot, move: Move): Spot | undefined {
  const at = lines.findIndex(({ id }) => id === from.line);
  const here = lines[at];
  if (!here) return undefined;
  const last = lines.length - 1;
  const inLine = (stop: number) => (stop >= 0 && stop < here.stops ? spotAt(here, stop) : undefined);
  const across = (line: number) => {
    const target = lines[line];
    return target && line !== at ? keeping(target, from) : undefined;
  };
  switch (move) {
    case "left":
      return inLine(from.stop - 1);
    case "right":
      return inLine(from.stop + 1);
    case "home":
      return inLine(0);
    case "end":
      return inLine(here.stops - 1);
    case "first":
      return startOf(lines[0]);
    case "last":
      return endOf(lines[last]);
    case "up":
      return across(at - 1);
    case "down":
      return across(at + 1);
    case "pageUp":
      return across(Math.max(0, at - page));
    case "pageDown":
      return across(Math.min(last, at + page));
    case "top":
      return across(lines.findIndex(({ isRow }) => isRow));
    case "bottom":
      return across(lines.findLastIndex(({ isRow }) => isRow));
    case "rowBelow":
      return across(lines.findIndex(({ isRow }, line) => isRow && line > at));
    case "rowAbove":
      return across(lines.findLastIndex(({ isRow }, line) => isRow && line < at));
    case "next":
      return inLine(from.stop + 1) ?? startOf(lines[at + 1]);
    case "previous":
      return inLine(from.stop - 1) ?? endOf(lines[at - 1]);
  }
}

function spotAt({ id }: GridLine, stop: number): Spot {
  return { line: id, stop, wanted: stop };
}

function startOf(line: GridLine | undefined): Spot | undefined {
  return line && spotAt(line, 0);
}

function endOf(line: GridLine | undefined): Spot | undefined {
  return line && spotAt(line, line.stops - 1);
}

/** The same column in another line; a heading is entered at its beginning. */
function keeping(line: GridLine, { wanted }: Spot): Spot {
  return { line: line.id, stop: line.isRow ? Math.min(wanted, line.stops - 1) : 0, wanted };
}
