import { isObject, type ResolvedForm } from "@formulyar/core";
import { elementMessages } from "../elementMessages.ts";
import { type FormRequest, formAddress } from "./formAddress.ts";
import { LoadProblem } from "./LoadProblem.ts";

/** The definition of a form, from the API. @throws LoadProblem; an abort stays an abort */
export async function fetchDefinition(request: FormRequest, signal: AbortSignal): Promise<ResolvedForm> {
  const response = await fetch(formAddress(request), { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : new LoadProblem(0, elementMessages.offline, elementMessages.offlineHelp);
  });
  const body: unknown = await response.json().catch(() => undefined);
  signal.throwIfAborted();
  if (!response.ok) throw refusal(response.status, body);
  const isDefinition = isObject(body) && isObject(body.schema) && isObject(body.ui);
  if (!isDefinition) throw new LoadProblem(0, elementMessages.badAnswer, elementMessages.badAnswerHelp);
  return body as unknown as ResolvedForm;
}

/** The words of the server, or ours where it has none. */
function refusal(status: number, body: unknown): LoadProblem {
  const { title, detail } = isObject(body) ? body : {};
  return new LoadProblem(
    status,
    typeof title === "string" ? title : elementMessages.refused,
    typeof detail === "string" ? detail : elementMessages.refusedHelp(status),
  );
}
