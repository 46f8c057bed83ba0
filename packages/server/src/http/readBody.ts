import { HttpProblem } from "./HttpProblem.ts";

/**
 * The body of a request, at most `limit` bytes; a longer one is refused before it is taken into memory.
 * @throws HttpProblem 413
 */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge(limit);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > limit) throw tooLarge(limit);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}

function tooLarge(limit: number): HttpProblem {
  const megabytes = new Intl.NumberFormat("ru", { maximumFractionDigits: 1 }).format(limit / 1024 / 1024);
  return new HttpProblem(413, "Слишком большой запрос", `Запрос больше допустимых ${megabytes} МБ.`, {
    headers: { connection: "close" },
  });
}
