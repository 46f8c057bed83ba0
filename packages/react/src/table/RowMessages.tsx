import type { Problem } from "@formulyar/core";
import { Fragment } from "react";
import { messages } from "../messages.ts";
import { Ground } from "../parts/FieldErrors.tsx";
import { isMissing } from "../state/isMissing.ts";
import type { Column } from "./Column.ts";
import { roles } from "./roles.ts";
import type { RowProblems } from "./rowProblems.ts";
import { useTableDesk } from "./tableContext.ts";
import { tableProblemWords } from "./tableProblemWords.ts";

export interface RowMessagesProps {
  readonly id: string;
  readonly problems: RowProblems;
  readonly ownPlaces: number;
}

/** What is wrong with a row, under it: as its last cell, in sight wherever the table is scrolled to. */
export function RowMessages({ id, problems, ownPlaces }: RowMessagesProps) {
  const { commands } = useTableDesk();
  if (problems.length === 0) return null;
  const own = problems.slice(0, ownPlaces).flat();
  const columns = commands.parts.columns.map((column, at) => ({
    column,
    found: problems[ownPlaces + at] ?? [],
  }));
  const missing = columns.filter(({ found }) => found.length > 0 && found.every(isMissing));
  return (
    <td {...roles.gridcell} className="fy-tmessages">
      <div className="fy-tmessages__text">
        <Messages id={`${id}:problems`} problems={own} />
        {missing.length > 0 && <Missing id={id} missing={missing} />}
        {columns
          .filter((one) => !missing.includes(one))
          .map(({ column, found }) => (
            <Messages
              key={column.pointer}
              id={`${id}${column.pointer}:problems`}
              problems={found}
              column={column}
            />
          ))}
      </div>
    </td>
  );
}

interface MissingProps {
  readonly id: string;
  readonly missing: readonly { readonly column: Column; readonly found: readonly Problem[] }[];
}

/** «Заполните: Объем; Срок» – in one breath, with the words of each cell for itself. */
function Missing({ id, missing }: MissingProps) {
  const grounds = missing.flatMap(({ found }) => found.flatMap(({ basis }) => basis ?? []));
  return (
    <p className="fy-tmessage fy-tmessage--error">
      <span className="fy-visually-hidden">{messages.errorPrefix} </span>
      {/* Those who hear the page hear the word with each cell. */}
      <span aria-hidden="true">{messages.fillInWord}: </span>
      {missing.map(({ column }, at) => (
        <Fragment key={column.pointer}>
          {at > 0 && "; "}
          <span id={`${id}${column.pointer}:problems`}>
            <span className="fy-visually-hidden">{messages.fillInWord} </span>
            {column.title}
          </span>
        </Fragment>
      ))}{" "}
      {[...new Set(grounds)].map((basis) => (
        <Ground key={basis} basis={basis} />
      ))}
    </p>
  );
}

interface MessagesProps {
  readonly id: string;
  readonly problems: readonly Problem[];
  readonly column?: Column;
}

function Messages({ id, problems, column }: MessagesProps) {
  const { columns, edits } = useTableDesk().commands.parts;
  if (problems.length === 0) return null;
  return (
    <div id={id}>
      {problems.map((problem) => (
        <p key={`${problem.rule} ${problem.path}`} className={`fy-tmessage fy-tmessage--${problem.severity}`}>
          <span className={problem.severity === "error" ? "fy-visually-hidden" : "fy-tmessage__kind"}>
            {prefixes[problem.severity]}{" "}
          </span>
          {tableProblemWords(problem, column, columns, edits.isKeyed)} <Ground basis={problem.basis} />
        </p>
      ))}
    </div>
  );
}

const prefixes = {
  error: messages.errorPrefix,
  warning: messages.warningPrefix,
  info: messages.infoPrefix,
} as const;
