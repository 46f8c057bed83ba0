import { HttpProblem } from "./HttpProblem.ts";
import { problemResponse } from "./problemResponse.ts";

/** The answer to a method that the address does not have. */
export function wrongMethod(methods: readonly string[]): Response {
  const allow = methods.join(", ");
  const detail = `По этому адресу допустимо: ${allow}.`;
  return problemResponse(new HttpProblem(405, "Недопустимый метод запроса", detail, { headers: { allow } }));
}
