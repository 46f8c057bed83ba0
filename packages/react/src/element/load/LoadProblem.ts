import { elementMessages } from "../elementMessages.ts";

/** Why a form could not be loaded, in words for the person at the screen (after RFC 9457). */
export class LoadProblem extends Error {
  override readonly name = "LoadProblem";
  /** HTTP status; 0 when there was no answer at all, or nothing was asked. */
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

/** Any failure as a problem that can be shown; a bug keeps its own message out of the user's sight, not out of the console. */
export function asLoadProblem(error: unknown): LoadProblem {
  if (error instanceof LoadProblem) return error;
  reportError(error);
  return new LoadProblem(0, elementMessages.badDefinition, elementMessages.badDefinitionHelp);
}
