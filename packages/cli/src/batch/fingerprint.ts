import { createHash } from "node:crypto";
import type { DefinitionFiles } from "@formulyar/core";
import type { OpenBytes } from "@formulyar/server";

/** SHA-256 of a file's content. */
export async function fileHash(open: OpenBytes, signal: AbortSignal): Promise<string> {
  const hash = createHash("sha256");
  for await (const part of open()) {
    signal.throwIfAborted();
    hash.update(part);
  }
  return hash.digest("hex");
}

/** SHA-256 of all definitions: a changed template or rule makes other documents. */
export function definitionsHash(files: DefinitionFiles): string {
  const hash = createHash("sha256");
  for (const path of Object.keys(files).sort()) hash.update(`${JSON.stringify([path, files[path]])}\n`);
  return hash.digest("hex");
}
