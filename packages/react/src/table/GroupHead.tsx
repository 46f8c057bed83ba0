import { useMemo, useSyncExternalStore } from "react";
import { messages } from "../messages.ts";
import { readView } from "./GridState.ts";
import { HeadingCell } from "./HeadingCell.tsx";
import { roles } from "./roles.ts";
import type { TableGroup, TableRow } from "./TableRow.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableMessages } from "./tableMessages.ts";

export interface GroupHeadProps {
  readonly group: TableGroup;
  /** Those of its rows that are to be seen. */
  readonly rows: readonly TableRow[];
  readonly folded: boolean;
  readonly isSearched: boolean;
  readonly onFold: () => void;
}

/** Heading of a group: folds it, tells how many of its rows are chosen and their sums, chooses all of them. */
export function GroupHead({ group, rows, folded, isSearched, onFold }: GroupHeadProps) {
  const { commands } = useTableDesk();
  const { grid } = commands.parts;
  const text = useSyncExternalStore(grid.subscribe, () => grid.viewOf(group.id));
  const active = useMemo(() => readView(text).stop, [text]);
  const chosen = group.rows.filter(({ index }) => index !== undefined);
  const isExtra = group.rows.some(({ fault }) => fault !== undefined);
  const count = isExtra ? String(group.rows.length) : tableMessages.chosen(chosen.length, group.rows.length);
  return (
    <tr {...roles.row} className="fy-trow fy-trow--group" data-line={group.id}>
      <HeadingCell
        rows={chosen}
        name={`${group.title}, ${count}`}
        title={
          <>
            <button
              type="button"
              className="fy-tgroup__fold"
              data-stop={0}
              tabIndex={active === 0 ? 0 : -1}
              aria-expanded={!folded}
              aria-disabled={isSearched || undefined}
              onClick={isSearched ? undefined : onFold}
            >
              {group.title}
            </button>
            <span className="fy-tgroup__count">{count}</span>
          </>
        }
      >
        {!isExtra && !commands.parts.disabled && (
          <GroupButtons group={group} rows={rows} active={active} isSearched={isSearched} />
        )}
      </HeadingCell>
    </tr>
  );
}

interface GroupButtonsProps extends Pick<GroupHeadProps, "group" | "rows" | "isSearched"> {
  readonly active: number;
}

function GroupButtons({ group, rows, active, isSearched }: GroupButtonsProps) {
  const { edits } = useTableDesk().commands.parts;
  const title = group.title ?? "";
  const missing = rows.filter(({ index }) => index === undefined).length;
  const there = rows.length - missing;
  const { chooseAll, chooseFound, dropAll, dropFound } = tableMessages;
  const buttons = [
    {
      words: isSearched ? chooseFound(missing) : chooseAll,
      isIdle: missing === 0,
      act: () => edits.chooseAll(rows),
    },
    { words: isSearched ? dropFound(there) : dropAll, isIdle: there === 0, act: () => edits.dropAll(rows) },
  ];
  return buttons.map(({ words, isIdle, act }, at) => (
    <button
      key={words}
      type="button"
      className="fy-tbutton"
      data-stop={at + 1}
      tabIndex={active === at + 1 ? 0 : -1}
      aria-label={messages.about(words, title)}
      aria-disabled={isIdle || undefined}
      onClick={isIdle ? undefined : act}
    >
      {words}
    </button>
  ));
}
