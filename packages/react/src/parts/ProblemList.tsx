import type { Pointer, Problem } from "@formulyar/core";
import type { ProblemEntry, ProblemGroup } from "../state/problemGroups.ts";

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** The findings by steps and groups; without them they stand in one list. */
  readonly groups?: readonly ProblemGroup[] | undefined;
  /** The field on the screen that a finding is shown at; without one it is not a link. */
  readonly placeOf?: (problem: Problem) => Pointer | undefined;
  /** Somebody wants to go to a field. */
  readonly onSelect?: (pointer: Pointer) => void;
}

/** Findings as a list, each with the way to its field. */
export function ProblemList({ problems, groups, ...way }: ProblemListProps) {
  const shown = groups ?? [{ title: undefined, entries: problems.map(entryOf) }];
  return (
    <>
      {shown.map(({ title, entries }) => (
        <div key={title ?? ""} className="fy-problemgroup">
          {title !== undefined && <h3 className="fy-problemgroup__title">{title}</h3>}
          <ul className="fy-problems">
            {entries.map((entry) => (
              <li key={entry.problems.map(({ rule, path }) => `${rule} ${path}`).join() + entry.words}>
                <ProblemLine entry={entry} {...way} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function entryOf(problem: Problem): ProblemEntry {
  return { words: problem.message, problems: [problem] };
}

interface ProblemLineProps extends Pick<ProblemListProps, "placeOf" | "onSelect"> {
  readonly entry: ProblemEntry;
}

function ProblemLine({ entry: { words, where, problems }, placeOf, onSelect }: ProblemLineProps) {
  const place = problems[0] && placeOf?.(problems[0]);
  if (place === undefined || !onSelect) return words;
  return (
    <>
      <a
        href={`#${encodeURIComponent(place)}`}
        onClick={(event) => {
          event.preventDefault();
          onSelect(place);
        }}
      >
        {words}
      </a>
      {where !== undefined && <span className="fy-problem__where">{where}</span>}
    </>
  );
}
