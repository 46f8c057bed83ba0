import type { Journey } from "./Journey.ts";
import { readStop } from "./readStop.ts";

/** Esc and Tab: out of the table, to what comes after it. */
export async function leaveTable({ typist }: Journey): Promise<true> {
  const stop = await readStop(typist);
  if (!stop.grid) return true;
  await typist.press("Escape", "Tab");
  const next = await readStop(typist);
  if (next.grid) throw new Error(`Esc does not lead out of the table, but to «${next.name}»`);
  return true;
}
