import type { DefinitionFiles } from "@formulyar/core";

/** Definitions that one folder gives. */
export interface Layer {
  readonly files: DefinitionFiles;
  /** Whether a file stands in the folder that was named, and not only beside it. */
  holds(path: string): boolean;
  /** Where a file of the map stands on the disk. */
  place(path: string): string;
}
