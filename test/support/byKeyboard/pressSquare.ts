import type { Json } from "@formulyar/core";
import type { Stop } from "./Stop.ts";
import type { Typist } from "./typist.ts";

/** Sets a square or takes it back. «No» is an answer of its own: a square that was never set is set and taken back. */
export async function pressSquare(typist: Typist, { checked }: Stop, value: Json): Promise<void> {
  if (value !== checked) return typist.press("Space");
  if (value === false) await typist.press("Space", "Space");
}
