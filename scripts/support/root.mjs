import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the scripts keep what they know between runs: fingerprints, locks, reports. Goes with `node_modules`. */
export const notes = "node_modules/.formulyar";
