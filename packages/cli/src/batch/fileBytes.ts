import { createReadStream } from "node:fs";
import type { OpenBytes } from "@formulyar/server";
import { unreadable } from "../io/readInput.ts";

/** A file's bytes, read anew at each call, part by part. Failures are CliErrors. */
export function fileBytes(file: string, shown: string): OpenBytes {
  return async function* () {
    try {
      for await (const part of createReadStream(file)) yield part as Uint8Array;
    } catch (error) {
      throw unreadable(`файл «${shown}»`, error);
    }
  };
}
