import { describeEdition } from "@formulyar/core";
import { Button } from "../../shared/controls/Button.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { UndoButton } from "../../shared/controls/UndoButton.tsx";
import { Asides } from "../../shared/drafts/Asides.tsx";
import type { Replaced } from "../../shared/drafts/index.ts";
import { focusHeading } from "../../shared/page/focusHeading.ts";
import { fillMessages } from "../messages.ts";
import type { DraftDesk } from "./DraftDesk.ts";
import type { DeskState } from "./deskState.ts";

interface DraftNoticesProps {
  readonly desk: DraftDesk;
  readonly state: DeskState;
  readonly edition: string;
  /** Fills the form from one more document; absent where there is no other kind of them. */
  readonly onPrefill?: (() => void) | undefined;
}

/** What the user must know about the draft: each notice says what can be done. */
export function DraftNotices({ desk, state, edition, onPrefill }: DraftNoticesProps) {
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
          <p>{fillMessages.olderEdition(describeEdition(olderEdition), describeEdition(edition))}</p>
        </Notice>
      )}
      {replaced && <ReplacedNotice {...{ desk, replaced, onPrefill }} />}
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

interface ReplacedNoticeProps {
  readonly desk: DraftDesk;
  readonly replaced: Replaced;
  readonly onPrefill: (() => void) | undefined;
}

function ReplacedNotice({ desk, replaced: { by, filled = 0 }, onPrefill }: ReplacedNoticeProps) {
  const hide = () => {
    focusHeading();
    desk.forgetReplaced();
  };
  const actions = (
    <>
      {by === "prefill" && onPrefill && <Button onClick={onPrefill}>{fillMessages.prefillMore}</Button>}
      <UndoButton onUndo={desk.undoReplace}>
        {by === "prefill" ? fillMessages.undoPrefill : undefined}
      </UndoButton>
      <Button look="plain" onClick={hide}>
        {fillMessages.hide}
      </Button>
    </>
  );
  const words = {
    clearing: fillMessages.cleared,
    file: fillMessages.replacedByFile,
    prefill: fillMessages.prefilled(filled),
  };
  return (
    <Notice role="status" actions={actions}>
      <p>{words[by]}</p>
    </Notice>
  );
}
