import type { Problem } from "@formulyar/core";
import { messages } from "../messages.ts";

export interface FieldErrorsProps {
  readonly id: string;
  readonly problems: readonly Problem[];
}

/** The errors of a field or a group, in the same words as in the summary. */
export function FieldErrors({ id, problems }: FieldErrorsProps) {
  if (problems.length === 0) return null;
  return (
    <div id={id} className="fy-errors">
      {problems.map((problem) => (
        <p key={`${problem.rule} ${problem.path}`} className="fy-error">
          <span className="fy-visually-hidden">{messages.errorPrefix} </span>
          {problem.message} <Ground basis={problem.basis} />
        </p>
      ))}
    </div>
  );
}

/** The legal ground of a finding. */
export function Ground({ basis }: { readonly basis: string | undefined }) {
  return basis === undefined ? null : <span className="fy-ground">({basis})</span>;
}
