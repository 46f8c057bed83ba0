import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Whether a module is the program that was started, and not a part of another. */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}
