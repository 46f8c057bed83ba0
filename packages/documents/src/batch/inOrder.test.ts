import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { inChunks } from "./inChunks.ts";
import { inOrder } from "./inOrder.ts";

async function collect<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

async function* counted(to: number, asked: number[] = []) {
  for (let number = 1; number <= to; number++) {
    asked.push(number);
    yield number;
  }
}

it("gives results in order, however long each takes", async () => {
  const work = async (number: number) => {
    await wait(number % 3);
    return number;
  };
  expect(await collect(inOrder(counted(20), 4, work))).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
});

it("asks for no more than it may have in hand", async () => {
  const asked: number[] = [];
  const results = inOrder(counted(100, asked), 3, async (number) => number);
  await results.next();
  await results.next();
  await wait(5);
  expect(asked).toEqual([1, 2, 3, 4]);
});

it("fails at its turn, and what fails behind it harms nobody", async () => {
  const seen: number[] = [];
  const work = async (number: number) => {
    if (number > 1) throw new Error(`no ${number}`);
    return number;
  };
  const all = async () => {
    for await (const number of inOrder(counted(5), 3, work)) seen.push(number);
  };
  await expect(all()).rejects.toThrow("no 2");
  expect(seen).toEqual([1]);
});

it("cuts chunks by what weighs, and lets the others pass along", async () => {
  const chunks = await collect(inChunks(counted(7), 2, (number) => number % 2 === 1));
  expect(chunks).toEqual([
    [1, 2, 3],
    [4, 5, 6, 7],
  ]);
  expect((await collect(inChunks(counted(50), 2, () => false))).map(({ length }) => length)).toEqual([
    20, 20, 10,
  ]);
});
