import { useEffect, useRef } from "react";
import { Button } from "../../shared/controls/Button.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { fillMessages } from "../messages.ts";
import type { Issue } from "./useIssue.ts";

/** Under the form after a check that found no errors: here is what comes next. */
export function ReadyNotice({ issue }: { readonly issue: Issue }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), []);
  const save = (
    <Button look="primary" busy={issue.busy !== undefined} onClick={() => issue.issue("save")}>
      {fillMessages.savePdf}
    </Button>
  );
  return (
    <div ref={place} className="fp-ready">
      <Notice kind="success" role="status" title={fillMessages.complete} actions={save}>
        <p>{fillMessages.completeHelp}</p>
      </Notice>
    </div>
  );
}
