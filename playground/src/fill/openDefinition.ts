import type { EditionSummary, ResolvedForm } from "@formulyar/core";
import type { Api, FormRef } from "../api/index.ts";

/** A form's definition with the editions that there are. */
export interface OpenDefinition {
  readonly definition: ResolvedForm;
  /** Where it came from, with the edition that it turned out to be. */
  readonly ref: FormRef;
  /** Every edition of it, the newest first. */
  readonly editions: readonly EditionSummary[];
}

/** Loads a form; one that has the edition asked for no more comes in the one that is in force. @throws ApiProblem */
export async function openDefinition(
  api: Api,
  asked: FormRef,
  signal?: AbortSignal,
): Promise<OpenDefinition> {
  const { edition: wanted, ...place } = asked;
  // One after the other: a form that is not there is asked for once.
  const editions = await api.editions(place, signal);
  const known = editions.some(({ edition }) => edition === wanted);
  const definition = await api.form(known ? asked : place, signal);
  return { definition, ref: { ...place, edition: definition.edition }, editions };
}
