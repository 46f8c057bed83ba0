import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { checkout } from "./paths.ts";

export interface BuiltHost {
  readonly folder: string;
  remove(): Promise<void>;
}

/** The React application under `test/hosts/react`, built as it would be for its users. */
export async function builtHost(): Promise<BuiltHost> {
  const folder = await mkdtemp(join(tmpdir(), "formulyar-host-"));
  const configFile = join(checkout, "test/hosts/react/vite.config.ts");
  await build({ configFile, build: { outDir: folder, emptyOutDir: true } });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
