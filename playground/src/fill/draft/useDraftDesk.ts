import type { ResolvedForm } from "@formulyar/core";
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { draftKey } from "../../shared/drafts/index.ts";
import { useServices } from "../../shared/services.ts";
import { DraftDesk } from "./DraftDesk.ts";
import type { DraftIdentity } from "./deskState.ts";

/**
 * The desk of one form, tied to the life of the page: what is typed is saved before the page goes.
 * `settle` makes the form on the screen hand over what is still being typed; `openEdition` opens the draft in another
 * edition of the form.
 */
export function useDraftDesk(form: ResolvedForm, settle: () => void, openEdition: (edition: string) => void) {
  const { drafts: store, now } = useServices();
  const latest = useRef(settle);
  latest.current = settle;
  const [desk] = useState(() => {
    const identity = identityOf(form);
    return new DraftDesk({ store, identity, now, settle: () => latest.current(), openEdition });
  });
  // Saved while the page is being taken down: the next one lists the drafts at once.
  useLayoutEffect(() => watchPage(desk, draftKey(identityOf(form))), [desk, form]);
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  return { desk, state };
}

function identityOf({ id, edition, title, region }: ResolvedForm): DraftIdentity {
  const place = region && { region: region.id, regionTitle: region.name.nominative };
  return { form: id, edition, title, ...place };
}

function watchPage(desk: DraftDesk, key: string): () => void {
  const hidden = () => document.visibilityState === "hidden" && desk.flush();
  const closing = (event: BeforeUnloadEvent) => {
    desk.flush();
    if (desk.unsaved) event.preventDefault();
  };
  const elsewhere = (event: StorageEvent) => {
    if (event.key === key && event.newValue !== null) desk.foundElsewhere();
  };
  window.addEventListener("pagehide", desk.flush);
  window.addEventListener("beforeunload", closing);
  window.addEventListener("storage", elsewhere);
  document.addEventListener("visibilitychange", hidden);
  return () => {
    window.removeEventListener("pagehide", desk.flush);
    window.removeEventListener("beforeunload", closing);
    window.removeEventListener("storage", elsewhere);
    document.removeEventListener("visibilitychange", hidden);
    desk.flush();
  };
}
