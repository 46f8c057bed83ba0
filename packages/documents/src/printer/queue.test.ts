import { expect, test } from "vitest";
import { createQueue } from "./queue.ts";

function gate() {
  let open = () => {};
  const wait = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, wait };
}

test("runs as many at once as there are places, the others in order", async () => {
  const queue = createQueue(["a", "b"]);
  const gates = [gate(), gate(), gate()];
  const started: string[] = [];
  const jobs = gates.map(({ wait }, index) =>
    queue.run(async (place) => {
      started.push(`${index}${place}`);
      await wait;
      return index;
    }),
  );
  await Promise.resolve();
  expect(started).toEqual(["0b", "1a"]);
  gates[0]?.open();
  await jobs[0];
  await Promise.resolve();
  expect(started).toEqual(["0b", "1a", "2b"]);
  for (const { open } of gates) open();
  expect(await Promise.all(jobs)).toEqual([0, 1, 2]);
  await queue.idle();
});

test("a failure frees its place", async () => {
  const queue = createQueue(["a"]);
  await expect(queue.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await queue.run(async (place) => place)).toBe("a");
});

test("who gives up waiting leaves the queue", async () => {
  const queue = createQueue(["a"]);
  const first = gate();
  const running = queue.run(() => first.wait);
  const controller = new AbortController();
  const waiting = queue.run(async () => "never", controller.signal);
  const next = queue.run(async () => "next");
  controller.abort(new Error("given up"));
  await expect(waiting).rejects.toThrow("given up");
  first.open();
  await running;
  expect(await next).toBe("next");
  await expect(queue.run(async () => "x", controller.signal)).rejects.toThrow("given up");
});
