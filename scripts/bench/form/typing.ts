import { setTimeout as wait } from "node:timers/promises";
import type { CpuTime, MainThread } from "./MainThread.ts";

/** What typing costs: each key, and each end of a word. */
export interface TypingCost {
  readonly keys: readonly CpuTime[];
  /** A pause, or leaving the field: what was typed is taken over, and everything that follows from it. */
  readonly ends: readonly CpuTime[];
}

/** How a word ends: by a pause, or by a key that leaves its place. */
export type WordEnd = "pause" | "Enter" | "Tab";

/** Time between two keys, in milliseconds: a quick typist. */
const pace = 40;

/** A pause in which everything has happened that follows from a word. */
const pause = 500;

const word = "образец";

/** Types words, each at a place of its own, and measures every key; the first word only warms the page up. */
export async function typeWords(
  main: MainThread,
  goTo: (word: number) => Promise<void>,
  end: WordEnd,
  words: number,
): Promise<TypingCost> {
  const keys: CpuTime[] = [];
  const ends: CpuTime[] = [];
  for (let at = 0; at <= words; at++) {
    await goTo(at);
    await wait(pause);
    const idle = await idleCost(main);
    for (const letter of word) {
      const cost = await main.cost(() => press(main, letter));
      if (at > 0) keys.push(less(cost, idle));
      await wait(pace);
    }
    const cost = await main.cost(async () => {
      if (end !== "pause") await press(main, end);
      await wait(pause);
    });
    if (at > 0) ends.push(less(cost, idle));
  }
  return { keys, ends };
}

/** What measuring itself costs. */
async function idleCost(main: MainThread): Promise<CpuTime> {
  const costs: CpuTime[] = [];
  for (let at = 0; at < 5; at++) costs.push(await main.cost(async () => {}));
  const [middle] = costs.toSorted((a, b) => a.task - b.task).slice(2);
  return middle ?? { task: 0, script: 0 };
}

function less(cost: CpuTime, idle: CpuTime): CpuTime {
  return { task: Math.max(0, cost.task - idle.task), script: Math.max(0, cost.script - idle.script) };
}

async function press({ session }: MainThread, key: string): Promise<void> {
  const text = key.length === 1 ? { text: key } : key === "Enter" ? { text: "\r" } : {};
  const code = { Enter: 13, Tab: 9 }[key] ?? 0;
  const event = { key, code: code > 0 ? key : "", windowsVirtualKeyCode: code, ...text };
  await session.send("Input.dispatchKeyEvent", { type: "text" in text ? "keyDown" : "rawKeyDown", ...event });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", key, windowsVirtualKeyCode: code });
}
