import type { IsoDate, JsonObject } from "@formulyar/core";
import { useEffect, useRef, useState } from "react";
import { type ApiProblem, asApiProblem, type FormRef } from "../../api/index.ts";
import { useServices } from "../../shared/services.ts";

/**
 * A pause after the last change before the document is made anew, milliseconds. The form waits for a pause in typing
 * already; this one gathers changes that come together.
 */
const PAUSE = 150;

interface PreviewOrder {
  readonly formRef: FormRef;
  readonly data: JsonObject;
  readonly today: IsoDate;
  /** `false` while nobody sees the preview. */
  readonly enabled: boolean;
}

interface Answer {
  readonly order: string;
  readonly bytes?: Uint8Array;
  readonly problem?: ApiProblem;
}

/** The document of the data as they are; the former one stays until the new one is there. */
export function usePreviewBytes({ formRef, data, today, enabled }: PreviewOrder) {
  const { api } = useServices();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer>();
  const started = useRef(false);
  const order = JSON.stringify([formRef, today, data, attempt]);
  const settled = answer?.order === order;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `order` says all that the request depends on
  useEffect(() => {
    if (!enabled || settled) return;
    const stop = new AbortController();
    const settle = (result: Omit<Answer, "order">) =>
      stop.signal.aborted || setAnswer((former) => ({ ...keepBytes(former), ...result, order }));
    const ask = () =>
      api.render(formRef, { data, on: today }, stop.signal).then(
        (bytes) => settle({ bytes }),
        (error: unknown) => settle({ problem: asApiProblem(error) }),
      );
    const timer = setTimeout(ask, started.current ? PAUSE : 0);
    started.current = true;
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [order, enabled]);
  return {
    bytes: answer?.bytes,
    problem: settled ? answer.problem : undefined,
    busy: enabled && !settled,
    retry: () => setAttempt((count) => count + 1),
  };
}

const keepBytes = (former: Answer | undefined) => (former?.bytes ? { bytes: former.bytes } : {});
