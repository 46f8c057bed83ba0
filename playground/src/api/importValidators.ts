import type { SchemaValidators } from "@formulyar/core";
import { badAnswerProblem, offlineProblem } from "./apiProblem.ts";

/** The checks of a form as a module of the server: they need neither ajv nor `unsafe-eval` in the browser. */
export async function importValidators(address: string): Promise<SchemaValidators> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ address).catch(() => {
    throw offlineProblem();
  });
  const { draft, final } = module;
  if (typeof draft !== "function" || typeof final !== "function") throw badAnswerProblem();
  return { draft, final } as SchemaValidators;
}
