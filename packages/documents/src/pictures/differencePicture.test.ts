import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { comparePictures } from "./comparePictures.ts";
import { differencePng } from "./differencePicture.ts";

test("what was taken away is orange, what was added blue, what stayed is faded", () => {
  const grey = (dark: readonly number[]) =>
    Uint8Array.from({ length: 81 }, (_, at) => (dark.includes(at) ? 0 : 255));
  const before = { width: 9, height: 9, grey: grey([10, 40]) };
  const after = { width: 9, height: 9, grey: grey([40, 70]) };
  const comparison = comparePictures(before, after);
  expect(comparison.different).toBe(2);
  const { data } = PNG.sync.read(Buffer.from(differencePng(after, comparison)));
  const colour = (at: number) => [...data.subarray(at * 4, at * 4 + 3)];
  expect(colour(10)).toEqual([213, 94, 0]);
  expect(colour(70)).toEqual([0, 90, 181]);
  expect(colour(40)).toEqual([165, 165, 165]);
  expect(colour(0)).toEqual([255, 255, 255]);
});
