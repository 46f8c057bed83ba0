import { createForm, type Form, type ResolvedForm, type SchemaValidators } from "@formulyar/core";
import { elementMessages } from "../elementMessages.ts";
import { fetchDefinition } from "./fetchDefinition.ts";
import type { FormRequest } from "./formAddress.ts";
import { importValidators } from "./importValidators.ts";
import { LoadProblem } from "./LoadProblem.ts";

/** A form of the API, ready to be shown. @throws LoadProblem; an abort stays an abort */
export async function loadForm(request: FormRequest, signal: AbortSignal): Promise<Form> {
  const definition = await fetchDefinition(request, signal);
  // Of the very edition that has been answered: another may come into force in between.
  const validators = await importValidators({ ...request, edition: definition.edition });
  signal.throwIfAborted();
  return openForm(definition, validators);
}

/** @throws LoadProblem when the definition cannot be used */
export function openForm(definition: ResolvedForm, validators: SchemaValidators): Form {
  try {
    return createForm(definition, validators);
  } catch {
    throw new LoadProblem(0, elementMessages.badDefinition, elementMessages.badDefinitionHelp);
  }
}
