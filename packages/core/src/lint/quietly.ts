import { UnknownRegionError } from "../catalogue/catalogueErrors.ts";
import { DefinitionError } from "../model/index.ts";

/** What is broken here is told of elsewhere: then nothing. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DefinitionError || error instanceof UnknownRegionError) return undefined;
    throw error;
  }
}
