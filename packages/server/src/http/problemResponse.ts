import type { HttpProblem } from "./HttpProblem.ts";

/** The answer that tells of a problem: `application/problem+json`, RFC 9457. */
export function problemResponse(problem: HttpProblem): Response {
  const { status, title, detail, extra } = problem;
  const body = JSON.stringify({ type: "about:blank", title, status, detail, ...extra });
  const headers = {
    "content-type": "application/problem+json; charset=utf-8",
    "cache-control": "no-store",
    ...problem.headers,
  };
  return new Response(body, { status, headers });
}
