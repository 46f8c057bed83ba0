import type { RegionSummary } from "@formulyar/core";
import { useLayoutEffect, useState } from "react";
import { Notice } from "../shared/controls/Notice.tsx";
import { UndoButton } from "../shared/controls/UndoButton.tsx";
import { Asides } from "../shared/drafts/Asides.tsx";
import { type Draft, draftKey } from "../shared/drafts/index.ts";
import { useServices } from "../shared/services.ts";
import { DraftCard } from "./DraftCard.tsx";
import { homeMessages } from "./messages.ts";

/** What was begun on this computer; removed drafts can be taken back until the page is left. */
export function Drafts({ regions }: { readonly regions: readonly RegionSummary[] }) {
  const { drafts: store } = useServices();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [removed, setRemoved] = useState<readonly Draft[]>([]);
  // Not while drawing: the form that is left for this page saves its draft only then.
  useLayoutEffect(() => setDrafts(store.list()), [store]);
  const remove = (draft: Draft) => {
    store.remove(draft);
    setRemoved([...removed, draft]);
    setDrafts(store.list());
  };
  const restore = (draft: Draft) => {
    store.write(draft);
    setRemoved(removed.filter((one) => one !== draft));
    setDrafts(store.list());
  };
  return (
    <>
      <Asides />
      {removed.map((draft) => (
        <Notice
          key={draftKey(draft)}
          role="status"
          actions={<UndoButton takesFocus onUndo={() => restore(draft)} />}
        >
          <p>{homeMessages.removed(draft.title)}</p>
        </Notice>
      ))}
      {drafts.length > 0 && (
        <section className="fp-section" aria-labelledby="drafts">
          <h2 id="drafts" className="fp-section__title">
            {homeMessages.drafts}
          </h2>
          <ul className="fp-cards">
            {drafts.map((draft, index) => (
              <DraftCard
                key={draftKey(draft)}
                draft={draft}
                regions={regions}
                main={index === 0}
                onRemove={remove}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
