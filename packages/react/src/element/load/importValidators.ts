import type { SchemaValidators } from "@formulyar/core";
import { elementMessages } from "../elementMessages.ts";
import { type FormRequest, formAddress } from "./formAddress.ts";
import { LoadProblem } from "./LoadProblem.ts";

let tries = 0;

/**
 * The checks of a form, a module of the API: they need no `unsafe-eval`.
 * @throws LoadProblem
 */
export async function importValidators(request: FormRequest): Promise<SchemaValidators> {
  const address = formAddress(request, "/validator.js");
  const module = await importModule(address).catch(() => {
    throw new LoadProblem(0, elementMessages.offline, elementMessages.offlineHelp);
  });
  const { draft, final } = module;
  if (typeof draft !== "function" || typeof final !== "function") {
    throw new LoadProblem(0, elementMessages.badAnswer, elementMessages.badAnswerHelp);
  }
  return { draft, final } as SchemaValidators;
}

/** Some browsers remember for ever that a module did not load; under another fragment it is asked for anew. */
async function importModule(address: string): Promise<Record<string, unknown>> {
  try {
    return await import(/* @vite-ignore */ tries === 0 ? address : `${address}#${tries}`);
  } catch (error) {
    tries += 1;
    throw error;
  }
}
