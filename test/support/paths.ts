import { join } from "node:path";

/** The checkout that the tests are of. */
export const checkout = join(import.meta.dirname, "../..");
