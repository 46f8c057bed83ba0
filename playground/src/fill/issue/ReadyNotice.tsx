import { useEffect, useRef } from "react";
import { Button } from "../../shared/controls/Button.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { fillMessages } from "../messages.ts";
import type { Issue } from "./useIssue.ts";

interface ReadyNoticeProps {
  readonly issue: Issue;
  /** The document and its buttons are in sight already. */
  readonly beside: boolean;
}

/** Under the form after a check that found no errors: here is what comes next. */
export function ReadyNotice({ issue, beside }: ReadyNoticeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), []);
  const save = (
    <Button look="primary" busy={issue.busy !== undefined} onClick={() => issue.issue("save")}>
      {fillMessages.savePdf}
    </Button>
  );
  return (
    <div ref={place} className="fp-ready">
      <Notice kind="success" role="status" title={fillMessages.complete} actions={beside ? undefined : save}>
        <p>{fillMessages.completeHelp}</p>
      </Notice>
    </div>
  );
}
