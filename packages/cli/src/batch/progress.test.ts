import type { BatchEntry } from "@formulyar/server";
import { describe, expect, it } from "vitest";
import type { Output } from "../World.ts";
import { createMeter } from "./meter.ts";
import { createProgress, duration, progressLine } from "./progress.ts";

const issued = (count: number): readonly BatchEntry[] =>
  Array.from({ length: count }, (_, number) => ({
    number,
    place: "",
    outcome: "issued",
    file: "x.pdf",
    bytes: 1,
    notes: [],
  }));

describe("the meter", () => {
  it("knows the pace of the last seconds, and what is left at it", () => {
    let time = 0;
    const meter = createMeter(1000, () => time);
    meter.before(100);
    expect(meter.read()).toEqual({ done: 100, perSecond: 0 });
    for (time = 1; time <= 10; time += 1) meter.add(10, 8);
    time = 10;
    expect(meter.read()).toEqual({ done: 200, perSecond: 8, left: 80 });
    for (time = 11; time <= 60; time += 1) meter.add(2, 2);
    time = 60;
    expect(meter.read()).toEqual({ done: 300, perSecond: 2, left: 350 });
  });
});

describe("the line of progress", () => {
  it.each([
    [{ done: 0, total: 300, perSecond: 0, left: undefined, bad: 0 }, "░░░░░░░░░░░░░░░░░░░░ 0 из 300"],
    [
      { done: 12345, total: 20519, perSecond: 183.4, left: 44.6, bad: 1200 },
      "████████████░░░░░░░░ 12 345 из 20 519 · 183 док/с · осталось 45 с · с ошибками 1 200",
    ],
    [
      { done: 300, total: 300, perSecond: 8.71, left: 0, bad: 0 },
      "████████████████████ 300 из 300 · 8,7 док/с",
    ],
  ])("%j", (shown, line) => expect(progressLine(shown).replaceAll("\u00A0", " ")).toBe(line));

  it.each([
    [0, "0 с"],
    [0.2, "1 с"],
    [59.4, "59 с"],
    [125, "2 мин 5 с"],
    [4200, "1 ч 10 мин"],
  ])("%d seconds: %s", (seconds, words) => expect(duration(seconds)).toBe(words));
});

describe("progress", () => {
  function watched(isTerminal: boolean) {
    const lines: string[] = [];
    let time = 0;
    const output: Output = { isTerminal, write: async (text) => void lines.push(String(text)) };
    const progress = createProgress(output, 100, () => time);
    return {
      lines,
      progress,
      add(count: number, before = false) {
        time += 0.01;
        progress.add(issued(count), before);
      },
    };
  }

  it("is a line in a log at each tenth", async () => {
    const { lines, progress, add } = watched(false);
    add(35, true);
    for (let count = 0; count < 65; count += 1) add(1);
    await progress.end();
    expect(lines.map((line) => /\d+ из 100/.exec(line)?.[0])).toEqual(
      [40, 50, 60, 70, 80, 90, 100].map((count) => `${count} из 100`),
    );
    expect(lines.every((line) => line.endsWith("\n") && !line.includes("\r"))).toBe(true);
  });

  it("is one line on a terminal, drawn again now and then", async () => {
    const { lines, progress, add } = watched(true);
    for (let count = 0; count < 100; count += 1) add(1);
    await progress.end();
    expect(lines.length).toBeLessThan(15);
    expect(lines.slice(0, -1).every((line) => line.startsWith("\r") && line.endsWith("\x1b[K"))).toBe(true);
    expect(lines.slice(-2)).toEqual([expect.stringContaining("100 из 100"), "\n"]);
  });
});
