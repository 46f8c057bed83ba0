import type { JsonObject, SetAsideValue } from "@formulyar/core";
import type { Draft, DraftStore, OfEdition, Replaced } from "../../shared/drafts/index.ts";

/** Which draft it is, and how the list of drafts names it. */
export type DraftIdentity = Pick<Draft, "form" | "region" | "edition" | "title" | "regionTitle">;

/** How safe the data are. */
export interface Safety {
  /** When they were saved last; absent while there is nothing to save. */
  readonly savedAt?: Date;
  /** Changes wait to be saved. */
  readonly pending?: boolean;
  /** The computer has no room or forbids storing. */
  readonly failed?: boolean;
}

/** What the page shows of the form's draft. */
export interface DeskState {
  readonly data: JsonObject;
  /** Grows when the data are replaced from outside the form, so that its inputs start afresh. */
  readonly revision: number;
  readonly safety: Safety;
  /** What was there before it was cleared or a file was opened. */
  readonly replaced?: Replaced | undefined;
  /** Values that a migration found no place for. */
  readonly kept: readonly SetAsideValue[];
  /** What the form held before it was carried to this edition. */
  readonly before?: OfEdition | undefined;
  /** Edition in which the draft was begun, if the form has it no more. */
  readonly olderEdition?: string | undefined;
  /** Another tab has saved the same form while this one had changes: nothing is written until the user decides. */
  readonly elsewhere: boolean;
}

/** The desk as the stored draft has it. */
export function openingState(draft: Draft | undefined, edition: string, revision = 0): DeskState {
  const common = { revision, elsewhere: false, kept: draft?.kept ?? [], before: draft?.before };
  if (!draft) return { ...common, data: {}, safety: {}, replaced: undefined, olderEdition: undefined };
  return {
    ...common,
    data: draft.data,
    safety: { savedAt: new Date(draft.savedAt) },
    replaced: draft.replaced,
    olderEdition: draft.edition === edition ? undefined : draft.edition,
  };
}

/** Stores the desk as it is; an empty form leaves no draft behind. */
export function keep(store: DraftStore, identity: DraftIdentity, state: DeskState, savedAt: Date): Safety {
  const { data, replaced, kept, before } = state;
  try {
    if (!replaced && !before && kept.length === 0 && isSame(data, {})) {
      store.remove(identity);
      return {};
    }
    const beside = {
      ...(replaced && { replaced }),
      ...(kept.length > 0 && { kept }),
      ...(before && { before }),
    };
    store.write({ ...identity, savedAt: savedAt.toISOString(), data, ...beside });
    return { savedAt };
  } catch {
    return { ...state.safety, pending: false, failed: true };
  }
}

export const isSame = (a: JsonObject, b: JsonObject) => JSON.stringify(a) === JSON.stringify(b);
