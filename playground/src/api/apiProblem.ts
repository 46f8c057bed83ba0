import { apiMessages } from "./messages.ts";

/** A request that did not succeed, in words for the person at the screen (after RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  /** HTTP status; 0 when there was no answer at all. */
  readonly status: number;
  readonly title: string;
  readonly detail: string;

  constructor(status: number, title: string, detail: string) {
    super(`${title}. ${detail}`);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

/** No answer: the program is stopped or the connection is cut. */
export const offlineProblem = () => new ApiProblem(0, apiMessages.offline, apiMessages.offlineHelp);

/** An answer that is not what the address promises. */
export const badAnswerProblem = () => new ApiProblem(0, apiMessages.badAnswer, apiMessages.badAnswerHelp);

/** Any failure as a problem that can be shown; a bug keeps its own message out of the user's sight. */
export function asApiProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : badAnswerProblem();
}
