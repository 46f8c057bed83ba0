import { expect, test } from "vitest";
import { HangError, within } from "./within.ts";

const never = new Promise<never>(() => {});

test("gives the result of the work, or its failure", async () => {
  expect(await within(Promise.resolve(1), 1000)).toBe(1);
  await expect(within(Promise.reject(new Error("no")), 1000)).rejects.toThrow("no");
});

test("does not wait longer than it may", async () => {
  await expect(within(never, 5)).rejects.toThrow(HangError);
});

test("does not wait for what nobody wants", async () => {
  const controller = new AbortController();
  const waiting = within(never, 60_000, controller.signal);
  controller.abort(new Error("given up"));
  await expect(waiting).rejects.toThrow("given up");
});
