import { ApiProblem } from "./apiProblem.ts";
import { apiMessages } from "./messages.ts";

/** The problem that a refusing response carries; a response without problem details gets words of ours. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body = await problemBody(response);
  const title = text(body.title) ?? apiMessages.refused;
  const detail = text(body.detail) ?? apiMessages.refusedHelp(response.status);
  return new ApiProblem(response.status, title, detail);
}

async function problemBody(response: Response): Promise<Record<string, unknown>> {
  const isProblem = response.headers.get("content-type")?.includes("application/problem+json");
  if (!isProblem) return {};
  const body: unknown = await response.json().catch(() => undefined);
  return typeof body === "object" && body !== null ? { ...body } : {};
}

const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : undefined);
