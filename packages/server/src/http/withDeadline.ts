import { HttpProblem } from "./HttpProblem.ts";

/**
 * Waits for work at most `ms` milliseconds; the work is told to stop then, and when the client has gone.
 * @throws HttpProblem 503 when the time is over
 */
export async function withDeadline<T>(
  ms: number,
  client: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = AbortSignal.timeout(ms);
  const late = new Promise<never>((_, reject) => {
    deadline.addEventListener("abort", () => reject(tooSlow()), { once: true });
  });
  return Promise.race([work(AbortSignal.any([deadline, client])), late]);
}

function tooSlow(): HttpProblem {
  const detail = "Документ не составлен за отведённое время. Повторите запрос позже.";
  return new HttpProblem(503, "Сервер перегружен", detail, { headers: { "retry-after": "10" } });
}
