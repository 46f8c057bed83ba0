import { expect, test } from "vitest";
import { inheritTokens } from "./inheritTokens.ts";

test("the usual value of a token stands where it is used, so that a value from outside wins", () => {
  const css =
    ':root,:host{--fy-ink:#111;--fy-font:"A",sans-serif}.a{color:var(--fy-ink);font:var(--fy-font)}';
  expect(inheritTokens(css)).toBe('.a{color:var(--fy-ink,#111);font:var(--fy-font,"A",sans-serif)}');
});

test("tokens of a part and the set for low vision stay as they are", () => {
  const css = ":root, :host { --fy-ink: #111; }\n[data-fy-vision=low]{--fy-ink:#000}.a{top:var(--fy-part)}";
  expect(inheritTokens(css)).toBe("\n[data-fy-vision=low]{--fy-ink:#000}.a{top:var(--fy-part)}");
});
