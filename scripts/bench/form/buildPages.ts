import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, defaultClientConditions } from "vite";

/** Built files by their address on the server. */
export type PageFiles = ReadonlyMap<string, Buffer>;

/** Builds the pages that need a bundler, as an application would build them for production. */
export async function buildPages(names: readonly string[]): Promise<PageFiles> {
  const folder = await mkdtemp(join(tmpdir(), "bench-form-"));
  // Vite takes React for development otherwise when something else has set this.
  process.env.NODE_ENV = "production";
  try {
    const built = await Promise.all(names.map((name) => buildPage(name, join(folder, name))));
    return new Map(built.flat());
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Each page by itself: what one of them needs must not end up in a chunk of another. */
async function buildPage(name: string, outDir: string): Promise<readonly [string, Buffer][]> {
  const result = await build({
    root: join(import.meta.dirname, "pages"),
    base: `/${name}/`,
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["@formulyar/source", ...defaultClientConditions] },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { input: join(import.meta.dirname, "pages", `${name}.html`) },
    },
  });
  const outputs = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  return Promise.all(
    outputs.map(async ({ fileName }): Promise<[string, Buffer]> => {
      return [`/${name}/${fileName}`, await readFile(join(outDir, fileName))];
    }),
  );
}
