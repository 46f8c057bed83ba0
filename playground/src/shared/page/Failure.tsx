import type { ApiProblem } from "../../api/index.ts";
import { Button } from "../controls/Button.tsx";
import { Notice } from "../controls/Notice.tsx";
import { sharedMessages } from "../messages.ts";

interface FailureProps {
  readonly problem: ApiProblem;
  readonly onRetry: () => void;
}

/** What could not be loaded and why, with a way to try again. */
export function Failure({ problem, onRetry }: FailureProps) {
  const retry = <Button onClick={onRetry}>{sharedMessages.retry}</Button>;
  return (
    <Notice kind="error" role="alert" title={problem.title} actions={retry}>
      <p>{problem.detail}</p>
    </Notice>
  );
}
