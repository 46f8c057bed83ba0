import { join } from "node:path";
import { checkout } from "./paths.ts";

interface Builder {
  ensureBuilt(names: readonly string[], options: { readonly quiet: boolean }): Promise<void>;
}

/** Folder of the pages, built anew when their sources have changed since the last build. */
export async function builtPlayground(): Promise<string> {
  const { ensureBuilt } = (await import(join(checkout, "scripts/build.mjs"))) as Builder;
  await ensureBuilt(["playground"], { quiet: true });
  return join(checkout, "playground/dist");
}
