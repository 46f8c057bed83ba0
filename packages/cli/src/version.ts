import { readFileSync } from "node:fs";

/** Version of this package, as its manifest gives it; the manifest stands beside both `src` and `dist`. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}
