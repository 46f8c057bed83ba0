import { Button } from "../../shared/controls/Button.tsx";
import { Menu } from "../../shared/controls/Menu.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { fillMessages } from "../messages.ts";
import type { Issue } from "./useIssue.ts";

interface IssueBarProps {
  readonly issue: Issue;
  /** Saving is the next thing to do; while the form has errors, its own button is. */
  readonly main: boolean;
}

/** What can be done with the document: the main action first, the seldom ones behind «Ещё». */
export function IssueBar({ issue, main }: IssueBarProps) {
  const { busy, problem } = issue;
  const isBusy = (way: string) => busy?.startsWith(way) ?? false;
  return (
    <>
      <div className="fp-bar">
        <Button
          look={main ? "primary" : "secondary"}
          busy={isBusy("save") || isBusy("word")}
          onClick={() => issue.issue("save")}
        >
          {fillMessages.savePdf}
        </Button>
        <Button busy={isBusy("print") && busy !== "print blank"} onClick={() => issue.issue("print")}>
          {fillMessages.print}
        </Button>
        <Button busy={busy === "print blank"} onClick={() => void issue.give("print", "blank")}>
          {fillMessages.printBlank}
        </Button>
        <Menu label={fillMessages.more} compact>
          <Button look="plain" onClick={() => issue.issue("word")}>
            {fillMessages.saveWord}
          </Button>
          <Button look="plain" onClick={() => void issue.give("save", "blank")}>
            {fillMessages.saveBlank}
          </Button>
          <Button look="plain" onClick={() => void issue.give("save", "fillable")}>
            {fillMessages.saveFillable}
          </Button>
          <Button look="plain" onClick={() => void issue.give("word", "blank")}>
            {fillMessages.saveWordBlank}
          </Button>
        </Menu>
      </div>
      {problem && (
        <Notice kind="error" role="alert" title={fillMessages.documentProblem}>
          <p>{problem.detail}</p>
        </Notice>
      )}
    </>
  );
}
