import { address } from "./address.ts";
import { document } from "./document.ts";
import type { PasteReader } from "./PasteReader.ts";
import { person } from "./person.ts";
import { wholeName } from "./wholeName.ts";

/** The readers that `x-paste` may call, by name. */
export const pasteReaders: ReadonlyMap<string, PasteReader> = new Map(
  [wholeName, person, document, address].map((reader) => [reader.name, reader]),
);
