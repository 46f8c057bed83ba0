import type { Problem } from "@formulyar/core";
import { messages } from "../messages.ts";
import { Ground } from "./FieldErrors.tsx";

export interface FieldNoticesProps {
  readonly id: string;
  readonly problems: readonly Problem[];
}

/** Warnings and hints of a field: they say their ground and do not look like errors. */
export function FieldNotices({ id, problems }: FieldNoticesProps) {
  if (problems.length === 0) return null;
  return (
    <div id={id} className="fy-notices">
      {problems.map((problem) => (
        <p key={`${problem.rule} ${problem.path}`} className={`fy-notice fy-notice--${problem.severity}`}>
          <strong>{problem.severity === "warning" ? messages.warningPrefix : messages.infoPrefix}</strong>{" "}
          {problem.message} <Ground basis={problem.basis} />
        </p>
      ))}
    </div>
  );
}
