import { formatDate } from "@formulyar/core";
import { Button } from "../../shared/controls/Button.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { UndoButton } from "../../shared/controls/UndoButton.tsx";
import { Asides } from "../../shared/drafts/Asides.tsx";
import { focusHeading } from "../../shared/page/focusHeading.ts";
import { fillMessages } from "../messages.ts";
import type { DraftDesk } from "./DraftDesk.ts";
import type { DeskState } from "./deskState.ts";

interface DraftNoticesProps {
  readonly desk: DraftDesk;
  readonly state: DeskState;
  readonly edition: string;
}

/** What the user must know about the draft: each notice says what can be done. */
export function DraftNotices({ desk, state, edition }: DraftNoticesProps) {
  const { safety, elsewhere, olderEdition, replaced } = state;
  return (
    <>
      <Asides />
      {safety.failed && (
        <Notice kind="error" role="alert" title={fillMessages.notSaved}>
          <p>{fillMessages.notSavedHelp}</p>
        </Notice>
      )}
      {elsewhere && <Elsewhere desk={desk} />}
      {olderEdition !== undefined && (
        <Notice kind="warning">
          <p>
            {fillMessages.olderEdition(formatDate(olderEdition, "numeric"), formatDate(edition, "numeric"))}
          </p>
        </Notice>
      )}
      {replaced && <ReplacedNotice desk={desk} by={replaced.by} />}
    </>
  );
}

function Elsewhere({ desk }: { readonly desk: DraftDesk }) {
  const actions = (
    <>
      <Button onClick={desk.takeOther}>{fillMessages.takeOther}</Button>
      <Button onClick={desk.keepMine}>{fillMessages.keepMine}</Button>
    </>
  );
  return (
    <Notice kind="warning" role="alert" title={fillMessages.elsewhere} actions={actions}>
      <p>{fillMessages.elsewhereHelp}</p>
    </Notice>
  );
}

function ReplacedNotice({ desk, by }: { readonly desk: DraftDesk; readonly by: "clearing" | "file" }) {
  const hide = () => {
    focusHeading();
    desk.forgetReplaced();
  };
  const actions = (
    <>
      <UndoButton onUndo={desk.undoReplace} />
      <Button look="plain" onClick={hide}>
        {fillMessages.hide}
      </Button>
    </>
  );
  return (
    <Notice role="status" actions={actions}>
      <p>{by === "clearing" ? fillMessages.cleared : fillMessages.replacedByFile}</p>
    </Notice>
  );
}
