export { browserStorage } from "./browserStorage.ts";
export type { Draft, OfEdition, Replaced } from "./draft.ts";
export { draftKey } from "./draftKeys.ts";
export { type Aside, createDraftStore, type DraftStore } from "./draftStore.ts";
export { memoryStorage } from "./memoryStorage.ts";
