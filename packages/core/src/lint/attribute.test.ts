import { describe, expect, test } from "vitest";
import type { Finding } from "../model/index.ts";
import { attribute } from "./attribute.ts";

const finding = (reason: string, pointer = "/x"): Finding => ({
  severity: "error",
  file: "forms/a/schema.json",
  pointer,
  reason,
  mend: "м",
});
const actions = [0, 1, 2].map((at) => ({
  file: "o.json",
  pointer: `/actions/${at}`,
  action: { target: "$" },
}));

/** `history[n]`: what is found after n changes. */
function placed(...history: readonly (readonly Finding[] | undefined)[]) {
  const { placed: found, rest } = attribute(history.at(-1) ?? [], { actions, at: (count) => history[count] });
  return {
    placed: found.map(({ pointer, reason }) => `${pointer} ${reason}`),
    rest: rest.map(({ reason }) => reason),
  };
}

describe("a finding belongs to the change", () => {
  test("before which it was not there", () => {
    expect(placed([], [], [finding("a")], [finding("a"), finding("b")])).toEqual({
      placed: ["/actions/2 b", "/actions/1 a"],
      rest: [],
    });
  });

  test("that brought it back, not the one that had it first", () => {
    expect(placed([], [finding("a")], [], [finding("a")]).placed).toEqual(["/actions/2 a"]);
  });

  test("not when it was there from the beginning, be it elsewhere", () => {
    expect(placed([finding("a", "/y")], [], [], [finding("a")])).toEqual({ placed: [], rest: ["a"] });
    expect(placed([finding("a")], [], [], [finding("a"), finding("a", "/y")])).toEqual({
      placed: ["/actions/2 a"],
      rest: ["a"],
    });
  });

  test("a state that cannot be told is passed over", () => {
    expect(placed([], undefined, undefined, [finding("a")]).placed).toEqual(["/actions/0 a"]);
  });
});

test("without findings nothing is asked", () => {
  const never = () => {
    throw new Error("asked");
  };
  expect(attribute([], { actions, at: never })).toEqual({ placed: [], rest: [] });
});
