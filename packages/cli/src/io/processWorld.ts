import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPrinter } from "@formulyar/documents";
import { localToday } from "@formulyar/server";
import type { Output, World } from "../World.ts";
import { stopSignal } from "./stopSignal.ts";

/** The world of a real process. */
export function processWorld(): World {
  const home = findHome();
  return {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    ...(home === undefined ? {} : { home }),
    today: localToday,
    openPrinter: createPrinter,
    stopped: stopSignal,
  };
}

/** The checkout that this package stands in, four folders up from this file; an installed package has none. */
function findHome(): string | undefined {
  const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
  return existsSync(join(folder, "forms")) && existsSync(join(folder, "packages/cli")) ? folder : undefined;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    write: (content) =>
      new Promise((resolve, reject) => {
        stream.write(content, (error) => (error ? reject(error) : resolve()));
      }),
  };
}
