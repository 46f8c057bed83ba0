import { afterAll, beforeAll, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
});
afterAll(() => world.remove());

it("lists forms and regions", async () => {
  expect(await world.formulyar("list")).toEqual({
    code: 0,
    out: "Формы:\n  small  Малая форма  редакция 2\n\nРегионы:\n  sample  Образцовая область\n",
    err: "",
  });
});

it("lists them for programs", async () => {
  const { out } = await world.formulyar("list --region sample --json");
  expect(JSON.parse(out)).toEqual({
    forms: [
      { id: "small", title: "Малая форма", edition: "2", region: "sample", editions: [{ edition: "2" }] },
    ],
    regions: [{ id: "sample", title: "Образцовая область" }],
  });
});

it("names the region that was meant", async () => {
  const { code, out, err } = await world.formulyar("list --region sampel");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toBe("Региона «sampel» нет. Возможно, имелось в виду «sample».\n");
});
