import type { Form, ResolvedForm, SchemaValidators } from "@formulyar/core";
import { elementMessages } from "../elementMessages.ts";
import type { FormRequest } from "./formAddress.ts";
import { LoadProblem } from "./LoadProblem.ts";
import { loadForm, openForm } from "./loadForm.ts";

/** Where a form comes from: handed over by the host, or asked for at the API. */
export type FormSource =
  | { readonly definition: ResolvedForm; readonly validators: SchemaValidators | undefined }
  | { readonly request: FormRequest };

/**
 * Opens the form of a source; without its validators a definition waits for them, for as long as it is not aborted.
 * @throws LoadProblem; an abort stays an abort
 */
export async function openSource(source: FormSource, signal: AbortSignal): Promise<Form | undefined> {
  if ("definition" in source) {
    return source.validators && openForm(source.definition, source.validators);
  }
  if (source.request.form === "") {
    throw new LoadProblem(0, elementMessages.noForm, elementMessages.noFormHelp);
  }
  return loadForm(source.request, signal);
}

/** Equal exactly for sources that open the same form. */
export function sourceKey(source: FormSource): string {
  return "definition" in source ? "definition" : JSON.stringify(source.request);
}
