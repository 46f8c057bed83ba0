import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";
import { smallSchema } from "../testing/smallDefinitions.ts";

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
  await world.write("forms/common/code.json", {
    $schema: "../../packages/core/schemas/definition.schema.json",
    type: "string",
    title: "Код",
  });
});
afterAll(() => world.remove());

const broken = { ...smallSchema(), required: ["nmae"] };

describe("check", () => {
  it("is content with what is right", async () => {
    expect(await world.formulyar("check")).toEqual({ code: 0, out: "Определения в порядке.\n", err: "" });
  });

  it("tells of the folder that it was given, wherever it stands, and of nothing else", async () => {
    await world.write("forms/wrong/form.json", { id: "wrong", title: "Неверная форма" });
    await world.write("forms/wrong/schema.json", { ...smallSchema(), "x-ruels": [] });
    expect((await world.formulyar("check")).code).toBe(1);
    expect((await world.formulyar("check forms/small")).code).toBe(0);
    const { code, out } = await world.formulyar("check forms/wrong");
    expect(code).toBe(1);
    expect(out).toMatch(/^ошибка: forms\/wrong\/schema\.json#\/x-ruels: /);
    expect(out).toMatch(/\nНайдено: 1 ошибка\.\n$/);
  });

  it.each([
    ["a folder with forms inside", "own", "own/forms/visit"],
    ["a forms folder", "own/forms", "own/forms/visit"],
    ["the folder of one form", "single", "single"],
    ["forms under another name", "pile", "pile/visit"],
  ])("takes %s", async (_name, folder, place) => {
    await world.write(`${place}/form.json`, { id: "visit", title: "Посещение" });
    await world.write(`${place}/schema.json`, {
      $schema: "x",
      type: "object",
      properties: {
        code: { $ref: "../common/code.json" },
        name: { type: "string", title: "Имя", "x-basys": "п. 1" },
      },
    });
    const { code, out } = await world.formulyar(`check ${folder}`);
    expect([code, out.split("\n").length]).toEqual([1, 3]);
    expect(out).toContain(`ошибка: ${place}/schema.json#/properties/name/x-basys: `);
    const json = await world.formulyar(`check ${folder} --json`);
    expect(JSON.parse(json.out)).toMatchObject({
      findings: [{ file: `${place}/schema.json`, severity: "error" }],
    });
  });

  it("takes a region's folder, and its forms work with the others", async () => {
    await world.write("region/region.json", { id: "outside", name: { nominative: "Внешняя область" } });
    expect((await world.formulyar("check region")).code).toBe(0);
    const { out } = await world.formulyar("list --region outside --forms region --json");
    expect(JSON.parse(out).forms).toEqual(expect.arrayContaining([expect.objectContaining({ id: "small" })]));
  });

  it("lists what is in doubt or invented, and that makes nothing wrong", async () => {
    await world.write("marked/region.json", {
      id: "marked",
      name: { nominative: "Помеченная область" },
      acts: { order: { number: null, verify: true, note: "Номера нет." } },
      bodies: { office: { name: "Орган", sample: true } },
    });
    const { code, out } = await world.formulyar("check marked");
    expect([code, out.split("\n")]).toEqual([
      0,
      [
        "Определения в порядке.",
        "",
        "Сверить с подлинником:",
        "  marked/region.json#/acts/order: Акт «order». Номера нет.",
        "",
        "Выдумано для показа:",
        "  marked/region.json#/bodies/office: Орган или организация «Орган».",
        "",
      ],
    ]);
    const json = await world.formulyar("check marked --json");
    expect(JSON.parse(json.out)).toMatchObject({
      findings: [],
      marks: [
        { kind: "verify", note: "Номера нет." },
        { kind: "sample", file: "marked/region.json" },
      ],
    });
  });

  it("takes a form whole from the folder on top", async () => {
    await world.write("top/forms/small/schema.json", broken);
    const { code, out } = await world.formulyar("check top");
    expect([code, out.includes("top/forms/small/form.json")]).toEqual([1, true]);
  });

  it("says what a folder of definitions is", async () => {
    await world.write("empty/readme.txt", "nothing");
    const { code, out, err } = await world.formulyar("check empty");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("нет определений форм: нужна папка forms");
  });
});
