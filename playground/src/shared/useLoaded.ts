import { useEffect, useState } from "react";
import { type ApiProblem, asApiProblem } from "../api/index.ts";

export type Loaded<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly problem: ApiProblem };

const LOADING = { state: "loading" } as const;

/** Loads again whenever `key` changes or the user asks; what came too late is dropped. */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>) {
  const [attempt, setAttempt] = useState(0);
  const wanted = `${attempt} ${key}`;
  const [got, setGot] = useState<{ readonly key: string; readonly loaded: Loaded<T> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says all that `load` depends on
  useEffect(() => {
    const stop = new AbortController();
    const settle = (loaded: Loaded<T>) => stop.signal.aborted || setGot({ key: wanted, loaded });
    load(stop.signal).then(
      (value) => settle({ state: "ready", value }),
      (error: unknown) => settle({ state: "failed", problem: asApiProblem(error) }),
    );
    return () => stop.abort();
  }, [wanted]);
  const loaded: Loaded<T> = got?.key === wanted ? got.loaded : LOADING;
  return { loaded, retry: () => setAttempt((count) => count + 1) };
}
