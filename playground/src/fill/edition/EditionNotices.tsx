import { describeEdition, type EditionSummary, type Form, formatDate, type IsoDate } from "@formulyar/core";
import { useState } from "react";
import { Button } from "../../shared/controls/Button.tsx";
import { Notice } from "../../shared/controls/Notice.tsx";
import { focusHeading } from "../../shared/page/focusHeading.ts";
import type { DraftDesk } from "../draft/DraftDesk.ts";
import { type DeskState, isSame } from "../draft/deskState.ts";
import { fillMessages } from "../messages.ts";
import { caseDay } from "./caseDay.ts";
import { editionInForce } from "./editionInForce.ts";
import { KeptPanel } from "./KeptPanel.tsx";
import { MigrateDialog } from "./MigrateDialog.tsx";
import { editionMessages } from "./messages.ts";

interface EditionNoticesProps {
  readonly form: Form;
  readonly desk: DraftDesk;
  readonly state: DeskState;
  readonly editions: readonly EditionSummary[];
  readonly today: IsoDate;
  readonly onEdition: (edition: string) => void;
}

/** What the user must know about the edition of the form: another one is right for the case, or it was changed. */
export function EditionNotices({ form, desk, state, editions, today, onEdition }: EditionNoticesProps) {
  const { definition } = form;
  const [asked, setAsked] = useState(false);
  const day = caseDay(definition, state.data);
  const right = editionInForce(editions, day ?? today);
  const wrong = right !== undefined && right.edition !== definition.edition;
  const empty = isSame(state.data, {}) && state.kept.length === 0;
  const go = () => (empty && right ? onEdition(right.edition) : setAsked(true));
  return (
    <>
      {wrong && (
        <Notice
          kind="warning"
          actions={<Button onClick={go}>{goWords(empty, isLater(right, definition))}</Button>}
        >
          <p>{reason(right, definition, day)}</p>
        </Notice>
      )}
      {state.before && <Carried {...{ desk, before: state.before }} />}
      <KeptPanel kept={state.kept} onForget={desk.forgetKept} />
      {asked && right && (
        <MigrateDialog {...{ definition, desk }} to={right.edition} onClose={() => setAsked(false)} />
      )}
    </>
  );
}

type Dated = Pick<EditionSummary, "effectiveFrom">;

function isLater(a: Dated, b: Dated): boolean {
  return (a.effectiveFrom ?? "") > (b.effectiveFrom ?? "");
}

function goWords(empty: boolean, later: boolean): string {
  if (!empty) return later ? editionMessages.carry : editionMessages.carryThen;
  return later ? editionMessages.open : editionMessages.openThen;
}

function reason(right: EditionSummary, present: Dated, day: IsoDate | undefined): string {
  const name = describeEdition(right.edition);
  if (day !== undefined && !isLater(right, present))
    return editionMessages.earlier(formatDate(day, "numeric"), name);
  const since = right.effectiveFrom && formatDate(right.effectiveFrom, "numeric");
  return editionMessages.newer(name, since);
}

interface CarriedProps {
  readonly desk: DraftDesk;
  readonly before: NonNullable<DeskState["before"]>;
}

/** The form was carried here from another edition, and can be had back as it was. */
function Carried({ desk, before }: CarriedProps) {
  const hide = () => {
    focusHeading();
    desk.forgetBefore();
  };
  const actions = (
    <>
      <Button onClick={() => desk.moveTo(before)}>{editionMessages.back}</Button>
      <Button look="plain" onClick={hide}>
        {fillMessages.hide}
      </Button>
    </>
  );
  return (
    <Notice role="status" actions={actions}>
      <p>{editionMessages.carried(describeEdition(before.edition))}</p>
    </Notice>
  );
}
