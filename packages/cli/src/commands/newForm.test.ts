import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
});
afterAll(() => world.remove());

it("makes a form that passes the check, validates and prints", async () => {
  const { code, out } = await world.formulyar("new home-visit");
  expect([code, out.startsWith("Создано:\n  forms/home-visit/form.json\n")]).toEqual([0, true]);
  expect(await world.formulyar("check forms/home-visit")).toEqual({
    code: 0,
    out: "Определения в порядке.\n",
    err: "",
  });
  expect((await world.formulyar("validate home-visit forms/home-visit/examples/complete.json")).code).toBe(0);
  const { out: html } = await world.formulyar(
    "render home-visit forms/home-visit/examples/complete.json --format html",
  );
  expect(html).toContain("Образцова");
  expect(html).toContain("принять заявление");
});

it("takes a folder of one's own", async () => {
  expect((await world.formulyar(["new", "visit", "--forms", "own"])).code).toBe(0);
  expect(JSON.parse(await readFile(join(world.folder, "own/forms/visit/form.json"), "utf8"))).toMatchObject({
    id: "visit",
  });
  expect((await world.formulyar("check own")).code).toBe(0);
});

it.each(["Форма", "Home", "home_visit", "-x", "../up", "common", "regions", "a--b", "9a"])(
  "refuses the name %s",
  async (id) => {
    const { code, err } = await world.formulyar(["new", "--", id]);
    expect([code, err.split("\n").length]).toEqual([2, 2]);
  },
);

it("does not touch what is there", async () => {
  const { code, err } = await world.formulyar("new small");
  expect([code, err]).toEqual([
    2,
    `Форма с таким именем уже есть: «${join(world.folder, "forms/small")}».\n`,
  ]);
});
