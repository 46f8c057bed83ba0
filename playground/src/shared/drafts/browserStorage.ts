import { memoryStorage } from "./memoryStorage.ts";

export interface BrowserStorage {
  readonly storage: Storage;
  /** `false`: the browser forbids storing, a reload forgets everything. */
  readonly lasting: boolean;
}

/** The browser's storage, or, where it is forbidden, one that lives as long as the page. */
export function browserStorage(): BrowserStorage {
  const probe = "formulyar/probe";
  try {
    window.localStorage.setItem(probe, "");
    window.localStorage.removeItem(probe);
    return { storage: window.localStorage, lasting: true };
  } catch (error) {
    // A full storage still holds drafts that must be shown.
    if (error instanceof DOMException && error.name === "QuotaExceededError") {
      return { storage: window.localStorage, lasting: true };
    }
    return { storage: memoryStorage(), lasting: false };
  }
}
