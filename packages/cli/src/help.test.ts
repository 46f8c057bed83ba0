import { afterAll, beforeAll, expect, it } from "vitest";
import { synopsis } from "./args/helpText.ts";
import { commands } from "./commands.ts";
import { type FakeWorld, fakeWorld } from "./testing/fakeWorld.ts";

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
});
afterAll(() => world.remove());

it.each(["--help", "-h", "help"])("formulyar %s", async (line) => {
  const { code, out, err } = await world.formulyar(line);
  expect([code, err]).toEqual([0, ""]);
  for (const { name } of commands) expect(out).toContain(`  ${name} `);
});

it.each(["validate --help", "help validate", "validate small -h"])("formulyar %s", async (line) => {
  const { code, out } = await world.formulyar(line);
  expect([code, out.split("\n")[0]]).toEqual([
    0,
    "formulyar validate FORM [FILE] [--region REGION] [--edition EDITION] [--case-date ГГГГ-ММ-ДД] [--level draft|final] [--on ГГГГ-ММ-ДД] [--json] [--forms DIR]",
  ]);
});

it("tells its version", async () => {
  expect((await world.formulyar("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await world.formulyar("list --version")).code).toBe(2);
});

it("every command is told of", () => {
  expect(commands.map(synopsis).every((line) => line.startsWith("formulyar "))).toBe(true);
});
