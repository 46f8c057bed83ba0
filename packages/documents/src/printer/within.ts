/** The browser did not answer in time. */
export class HangError extends Error {
  override readonly name = "HangError";
}

/** Waits for some work, for as many milliseconds at most, and no longer than somebody wants its result. */
export async function within<T>(work: Promise<T>, milliseconds: number, signal?: AbortSignal): Promise<T> {
  const { promise: end, reject } = withReject();
  const timer = setTimeout(() => reject(new HangError(`no answer in ${milliseconds} ms`)), milliseconds);
  const abort = () => reject(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  // When the time is up first, nobody waits for the work any more: its failure is no news.
  work.catch(() => {});
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

function withReject(): { promise: Promise<never>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_, fail) => {
    reject = fail;
  });
  return { promise, reject };
}
