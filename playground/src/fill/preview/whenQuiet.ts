/** How long nothing must have happened, milliseconds. */
const quiet = 1500;

/** Does something that nobody waits for when the page has nothing else to do; gives a way to call it off. */
export function whenQuiet(act: () => void): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    // Not every browser tells when it is idle.
    if (typeof requestIdleCallback === "function") idle = requestIdleCallback(act);
    else act();
  }, quiet);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
