import { createWriteStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { IsoDate } from "@formulyar/core";
import { ZipFile } from "yazl";
import { unwritable } from "../io/writeWhole.ts";
import { syncFolder } from "./durable.ts";

/** Files of a folder that go into an archive, in this order. */
export interface Packing {
  readonly folder: string;
  readonly files: readonly string[];
  /** The date that all of them bear, so that the same documents give the same archive. */
  readonly day: IsoDate;
  readonly signal: AbortSignal;
}

/**
 * Packs files into a ZIP archive (with Zip64 where it is needed), which is there whole or not at all. Gives its size.
 * @throws CliError when it cannot be written; the signal's reason
 */
export async function packArchive(archive: string, { folder, files, day, signal }: Packing): Promise<number> {
  const beside = `${archive}.part.zip`;
  try {
    await pipeline(zipOf(folder, files, day), createWriteStream(beside), { signal });
    await sync(beside);
    await rename(beside, archive);
    await syncFolder(dirname(archive));
    return (await stat(archive)).size;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    signal.throwIfAborted();
    throw unwritable(archive, error);
  }
}

function zipOf(folder: string, files: readonly string[], day: IsoDate): NodeJS.ReadableStream {
  const zip = new ZipFile();
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  const mtime = new Date(year, month - 1, date);
  for (const file of files) {
    zip.addFile(join(folder, file), file, {
      mtime,
      mode: 0o100644,
      forceDosTimestamp: true,
      compress: false,
    });
  }
  zip.on("error", (error: Error) =>
    (zip.outputStream as NodeJS.ReadableStream & { destroy(error: Error): void }).destroy(error),
  );
  zip.end();
  return zip.outputStream;
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync().finally(() => handle.close());
}
