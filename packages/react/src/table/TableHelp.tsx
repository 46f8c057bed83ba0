import type { Column } from "./Column.ts";
import { tableMessages } from "./tableMessages.ts";

export interface TableHelpProps {
  readonly columns: readonly Column[];
  /** The legal ground of a column, its own or that of what is around it. */
  readonly basisOf: (column: Column) => string | undefined;
}

/** The keys of a table, and what its columns are for. */
export function TableHelp({ columns, basisOf }: TableHelpProps) {
  const explained = columns.flatMap((column) => {
    const words = wordsOf(column, basisOf(column));
    return words === "" ? [] : [{ pointer: column.pointer, title: column.title, words }];
  });
  return (
    <details className="fy-tablehelp">
      <summary>{tableMessages.help}</summary>
      <dl>
        {tableMessages.keys.map(([keys, words]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {explained.length > 0 && (
        <>
          <p className="fy-tablehelp__title">{tableMessages.columnsHelp}</p>
          <dl>
            {explained.map(({ pointer, title, words }) => (
              <div key={pointer}>
                <dt>{title}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  );
}

function wordsOf({ ui, schema, computed }: Column, basis: string | undefined): string {
  const words = [ui.description ?? schema.description, ui.help, computed?.note, basis];
  return words.filter((one) => one !== undefined && one !== "").join(" · ");
}
