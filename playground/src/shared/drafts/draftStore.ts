import type { FormRef } from "../../api/index.ts";
import { type Draft, readDraft, writeDraft } from "./draft.ts";
import { asideKey, draftKey, isAsideKey, isDraftKey } from "./draftKeys.ts";

/** Text found in a draft's place that is not a draft: put aside, never thrown away. */
export interface Aside {
  readonly key: string;
  readonly text: string;
}

/** Drafts on this computer: one for each form of each region. */
export interface DraftStore {
  /** Newest first. */
  list(): readonly Draft[];
  read(ref: FormRef): Draft | undefined;
  /** Throws when the computer has no room or forbids storing; what was there before stays. */
  write(draft: Draft): void;
  remove(ref: FormRef): void;
  asides(): readonly Aside[];
  removeAside(key: string): void;
}

/** `now` names the moment in the keys of what is put aside. */
export function createDraftStore(storage: Storage, now: () => Date): DraftStore {
  const keys = () => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  const load = (key: string): Draft | undefined => {
    const text = storage.getItem(key);
    if (text === null) return undefined;
    const draft = readDraft(text);
    if (draft && draftKey(draft) === key) return draft;
    // Without room for the copy the text stays in its place, and `write` tries again before it overwrites.
    tryTo(() => putAside(storage, key, text, now()));
    return undefined;
  };
  return {
    list: () =>
      keys()
        .filter(isDraftKey)
        .flatMap((key) => load(key) ?? [])
        .sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    read: (ref) => load(draftKey(ref)),
    write: (draft) => {
      const key = draftKey(draft);
      const former = storage.getItem(key);
      if (former !== null && !readDraft(former)) putAside(storage, key, former, now());
      storage.setItem(key, writeDraft(draft));
    },
    remove: (ref) => storage.removeItem(draftKey(ref)),
    asides: () =>
      keys()
        .filter(isAsideKey)
        .sort()
        .map((key) => ({ key, text: storage.getItem(key) ?? "" })),
    removeAside: (key) => storage.removeItem(key),
  };
}

function tryTo(act: () => void): void {
  try {
    act();
  } catch {}
}

/** Copies before it removes: when there is no room for the copy, the original stays and the caller hears of it. */
function putAside(storage: Storage, key: string, text: string, moment: Date): void {
  storage.setItem(asideKey(key, moment), text);
  storage.removeItem(key);
}
