import { offlineProblem } from "./apiProblem.ts";
import { readProblem } from "./readProblem.ts";

/** Sends a request; anything but a good answer is an `ApiProblem`, an abort stays an abort. */
export async function send(fetcher: typeof fetch, address: string, request: RequestInit): Promise<Response> {
  const response = await fetcher(address, request).catch((error: unknown) => {
    if (request.signal?.aborted) throw error;
    throw offlineProblem();
  });
  if (!response.ok) throw await readProblem(response);
  return response;
}
