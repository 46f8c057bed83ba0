import { plainWords } from "./readOptions.ts";
import type { TableGroup, TableRow } from "./TableRow.ts";

/** What of a table somebody wants to see. */
export interface TableView {
  /** Part of a number or a name. */
  readonly query: string;
  readonly chosenOnly: boolean;
  /** Ids of folded groups. */
  readonly folded: ReadonlySet<string>;
}

/** A group with those of its rows that are to be seen. */
export interface ShownGroup {
  readonly group: TableGroup;
  readonly rows: readonly TableRow[];
  readonly folded: boolean;
}

/** The groups and rows to be seen. While somebody searches, nothing is folded and groups without a find are left out. */
export function shownGroups(groups: readonly TableGroup[], view: TableView): readonly ShownGroup[] {
  const words = plainWords(view.query);
  const isLimited = words !== "" || view.chosenOnly;
  return groups.flatMap((group): readonly ShownGroup[] => {
    const rows = group.rows.filter(
      (row) => (!view.chosenOnly || row.index !== undefined) && matches(row, words),
    );
    if (isLimited && rows.length === 0) return [];
    return [{ group, rows, folded: words === "" && view.folded.has(group.id) }];
  });
}

/** A number is found by its beginning, a name by parts of it. */
function matches({ name, option }: TableRow, words: string): boolean {
  if (words === "") return true;
  if (option?.number?.startsWith(words)) return true;
  const text = plainWords(option?.label ?? name);
  return words.split(" ").every((word) => text.includes(word));
}
