import type { JsonObject } from "@formulyar/core";
import type { Draft, DraftStore, Replaced } from "../../shared/drafts/index.ts";
import { createAutosave } from "./autosave.ts";

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
  /** Edition in which the draft was begun, if it is not the present one. */
  readonly olderEdition?: string | undefined;
  /** Another tab has saved the same form while this one had changes: nothing is written until the user decides. */
  readonly elsewhere: boolean;
}

/** The data of one open form, saved on this computer as they change. */
export interface DraftDesk {
  readonly state: () => DeskState;
  subscribe(listener: () => void): () => void;
  change(data: JsonObject): void;
  replace(data: JsonObject, by: Replaced["by"]): void;
  undoReplace(): void;
  forgetReplaced(): void;
  /** Takes over what is being typed and saves it. */
  flush(): void;
  /** Whether a reload would lose something. */
  unsaved(): boolean;
  /** Another tab has saved this form: an idle desk follows it, one with changes of its own asks the user. */
  foundElsewhere(): void;
  takeOther(): void;
  keepMine(): void;
}

export type DraftIdentity = Pick<Draft, "form" | "region" | "edition" | "title" | "regionTitle">;

export interface DeskOptions {
  readonly store: DraftStore;
  readonly identity: DraftIdentity;
  readonly now: () => Date;
  /** Makes the form hand over, by `change`, what is still being typed in it. */
  readonly settle: () => void;
}

export function createDraftDesk({ store, identity, now, settle }: DeskOptions): DraftDesk {
  let state = openingState(store.read(identity), identity.edition);
  const listeners = new Set<() => void>();
  const update = (changes: Partial<DeskState>) => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const autosave = createAutosave(() => {
    if (!state.elsewhere) update({ safety: keep(store, identity, state, now()) });
  });
  const edit = (changes: Partial<DeskState>) => {
    update({ ...changes, safety: { ...state.safety, pending: true } });
    autosave.schedule();
  };
  const swap = (data: JsonObject, replaced: Replaced | undefined) => {
    edit({ data, replaced, revision: state.revision + 1 });
    autosave.flush();
  };
  const flush = () => {
    settle();
    autosave.flush();
  };
  const unsaved = () => Boolean(state.safety.pending || state.safety.failed);
  const takeOther = () => {
    const opening = openingState(store.read(identity), identity.edition);
    update({ ...opening, revision: state.revision + 1 });
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (data) => {
      if (!isSame(data, state.data)) edit({ data });
    },
    replace: (data, by) => {
      settle();
      swap(data, isSame(state.data, {}) ? undefined : { data: state.data, by });
    },
    undoReplace: () => {
      settle();
      swap(state.replaced?.data ?? state.data, undefined);
    },
    forgetReplaced: () => edit({ replaced: undefined }),
    flush,
    unsaved,
    foundElsewhere: () => {
      settle();
      const other = store.read(identity);
      if (!other || isSame(other.data, state.data)) return;
      if (unsaved()) update({ elsewhere: true });
      else takeOther();
    },
    takeOther,
    keepMine: () => {
      edit({ elsewhere: false });
      autosave.flush();
    },
  };
}

function openingState(draft: Draft | undefined, edition: string): DeskState {
  const common = { revision: 0, elsewhere: false };
  if (!draft) return { ...common, data: {}, safety: {} };
  return {
    ...common,
    data: draft.data,
    safety: { savedAt: new Date(draft.savedAt) },
    replaced: draft.replaced,
    olderEdition: draft.edition === edition ? undefined : draft.edition,
  };
}

/** An empty form leaves no draft behind. */
function keep(store: DraftStore, identity: DraftIdentity, state: DeskState, savedAt: Date): Safety {
  const { data, replaced } = state;
  try {
    if (!replaced && isSame(data, {})) {
      store.remove(identity);
      return {};
    }
    store.write({ ...identity, savedAt: savedAt.toISOString(), data, ...(replaced && { replaced }) });
    return { savedAt };
  } catch {
    return { ...state.safety, pending: false, failed: true };
  }
}

const isSame = (a: JsonObject, b: JsonObject) => JSON.stringify(a) === JSON.stringify(b);
