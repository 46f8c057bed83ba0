import type { Pointer, Problem } from "@formulyar/core";

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** The field on the screen that a finding is shown at; without one it is not a link. */
  readonly placeOf?: (problem: Problem) => Pointer | undefined;
  /** Somebody wants to go to a field. */
  readonly onSelect?: (pointer: Pointer) => void;
}

/** Findings as a list, each with the way to its field. */
export function ProblemList({ problems, placeOf, onSelect }: ProblemListProps) {
  return (
    <ul className="fy-problems">
      {problems.map((problem) => (
        <li key={`${problem.rule} ${problem.path} ${problem.message}`}>
          <ProblemLine problem={problem} place={placeOf?.(problem)} onSelect={onSelect} />
        </li>
      ))}
    </ul>
  );
}

interface ProblemLineProps {
  readonly problem: Problem;
  readonly place: Pointer | undefined;
  readonly onSelect: ((pointer: Pointer) => void) | undefined;
}

function ProblemLine({ problem, place, onSelect }: ProblemLineProps) {
  if (place === undefined || !onSelect) return problem.message;
  return (
    <a
      href={`#${encodeURIComponent(place)}`}
      onClick={(event) => {
        event.preventDefault();
        onSelect(place);
      }}
    >
      {problem.message}
    </a>
  );
}
