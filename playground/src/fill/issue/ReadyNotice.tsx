import { useEffect, useRef } from "react";
import { Button } from "../../shared/controls/Button.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { fillMessages } from "../messages.ts";
import { prefillMessages } from "../prefill/messages.ts";
import type { Issue } from "./useIssue.ts";

interface ReadyNoticeProps {
  readonly issue: Issue;
  /** How many warnings the form still has: they do not keep the document from being given out. */
  readonly warnings: number;
  /** The document and its buttons are in sight already. */
  readonly beside: boolean;
  /** Goes on to the next document of the case; absent where there is none. */
  readonly onNext?: (() => void) | undefined;
}

/** Under the form after a check that found no errors: here is what comes next. */
export function ReadyNotice({ issue, warnings, beside, onNext }: ReadyNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), []);
  const actions = (
    <>
      {!beside && (
        <Button look="primary" busy={issue.busy !== undefined} onClick={() => issue.issue("save")}>
          {fillMessages.savePdf}
        </Button>
      )}
      {onNext && <Button onClick={onNext}>{prefillMessages.next}</Button>}
    </>
  );
  return (
    <div ref={place} className="fp-ready">
      <Notice
        kind="success"
        role="status"
        title={fillMessages.complete}
        actions={beside && !onNext ? undefined : actions}
      >
        <p>{fillMessages.completeHelp}</p>
        {warnings > 0 && <p>{fillMessages.completeWarnings(warnings)}</p>}
      </Notice>
    </div>
  );
}
