import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-stream";
import { onceDirectory } from "./onceDirectory.ts";

/** An executable with the folder of the shared libraries that it needs, if any. */
export interface BrowserFiles {
  readonly executable: string;
  readonly libraries?: string;
}

/**
 * The browser that comes with the install (`@sparticuz/chromium`), unpacked once into the cache.
 * `undefined` where there is none: it is built for Linux on x64 and wants glibc.
 * The package sets itself up on cloud functions only, so its archives are unpacked here.
 */
export async function bundledBrowser(cache: string): Promise<BrowserFiles | undefined> {
  const archives = await findArchives();
  if (!archives) return undefined;
  const directory = join(cache, `chromium-${archives.version}`);
  await onceDirectory(directory, (draft) => unpack(archives.directory, draft));
  return { executable: join(directory, "chromium"), libraries: join(directory, "lib") };
}

async function findArchives(): Promise<{ directory: string; version: string } | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64" || !hasGlibc()) return undefined;
  try {
    // The package exports its entry alone: <root>/build/cjs/index.cjs.
    const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
    const root = dirname(dirname(dirname(entry)));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    return { directory: join(root, "bin"), version };
  } catch {
    return undefined;
  }
}

// It is built against glibc 2.34; musl has no such entry in the report at all.
function hasGlibc(): boolean {
  const report = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } };
  const [major = 0, minor = 0] = (report.header.glibcVersionRuntime ?? "").split(".").map(Number);
  return major > 2 || (major === 2 && minor >= 34);
}

async function unpack(archives: string, directory: string): Promise<void> {
  await pipeline(
    createReadStream(join(archives, "chromium.br")),
    createBrotliDecompress({ chunkSize: 1 << 20 }),
    createWriteStream(join(directory, "chromium"), { mode: 0o755 }),
  );
  await unpackLibraries(join(archives, "al2023.tar.br"), join(directory, "lib"));
}

async function unpackLibraries(archive: string, directory: string): Promise<void> {
  await mkdir(directory);
  const entries = extract();
  const reading = pipeline(createReadStream(archive), createBrotliDecompress(), entries);
  for await (const entry of entries) {
    if (entry.header.type !== "file" || basename(dirname(entry.header.name)) !== "lib") {
      entry.resume();
      continue;
    }
    await pipeline(entry, createWriteStream(join(directory, basename(entry.header.name)), { mode: 0o755 }));
  }
  await reading;
}
