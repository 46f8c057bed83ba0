/** Lets as many jobs run at once as there are places; the others wait in order. */
export interface Queue<Place> {
  run<T>(job: (place: Place) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
}

/** A queue for the given places, first come, first served. */
export function createQueue<Place>(places: readonly Place[]): Queue<Place> {
  const free = [...places];
  const waiting: ((place: Place) => void)[] = [];
  const watchers: (() => void)[] = [];

  function release(place: Place): void {
    const next = waiting.shift();
    if (next) next(place);
    else free.push(place);
    if (free.length === places.length) for (const tell of watchers.splice(0)) tell();
  }

  function acquire(signal?: AbortSignal): Promise<Place> {
    const place = free.pop();
    if (place !== undefined) return Promise.resolve(place);
    return new Promise((resolve, reject) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(take), 1);
        reject(signal?.reason);
      };
      const take = (given: Place) => {
        signal?.removeEventListener("abort", leave);
        resolve(given);
      };
      waiting.push(take);
      signal?.addEventListener("abort", leave, { once: true });
    });
  }

  return {
    async run(job, signal) {
      signal?.throwIfAborted();
      const place = await acquire(signal);
      try {
        return await job(place);
      } finally {
        release(place);
      }
    },
    idle: () =>
      free.length === places.length ? Promise.resolve() : new Promise((resolve) => watchers.push(resolve)),
  };
}
