import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** A web font file of an installed `@fontsource` package, e.g. `("tinos", "tinos-latin-400-normal")`. */
export async function fontFile(family: string, name: string): Promise<Buffer> {
  return readFile(join(fontPackage(family), "files", `${name}.woff`));
}

/** Version of the package, for the name of the folder that holds what is made of it. */
export async function fontVersion(family: string): Promise<string> {
  const text = await readFile(join(fontPackage(family), "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function fontPackage(family: string): string {
  return dirname(require.resolve(`@fontsource/${family}/package.json`));
}
