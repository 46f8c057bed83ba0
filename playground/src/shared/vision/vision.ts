/** Name of the choice in storage. `public/vision.js` reads it before the first paint, keep the two in step. */
const VISION_KEY = "formulyar/vision";

const listeners = new Set<() => void>();

/** Large type and high contrast; the theme's tokens look at this attribute. */
export function isLowVision(): boolean {
  return document.documentElement.dataset.fyVision === "low";
}

/** Calls the listener whenever the mode is switched; gives a way to stop. */
export function subscribeVision(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Switches the mode and remembers it between visits, where the browser lets us. */
export function setLowVision(storage: Storage, low: boolean): void {
  if (low) document.documentElement.dataset.fyVision = "low";
  else delete document.documentElement.dataset.fyVision;
  for (const listener of listeners) listener();
  try {
    if (low) storage.setItem(VISION_KEY, "low");
    else storage.removeItem(VISION_KEY);
  } catch {
    // Without room the mode works until the page is closed.
  }
}
