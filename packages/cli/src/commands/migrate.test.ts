import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editionDefinitions } from "../testing/editionDefinitions.ts";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

let world: FakeWorld;
const old = {
  form: "visit",
  edition: "2024-01-01",
  data: { date: "2025-02-01", phone: "1", note: "Примечание" },
};
const carried = {
  form: "visit",
  edition: "2025-01-01",
  data: { date: "2025-02-01", contact: { phone: "1" } },
  kept: [
    {
      pointer: "/note",
      title: "Примечание",
      value: "Примечание",
      reason: "В этой редакции формы такого поля нет.",
    },
  ],
};
beforeAll(async () => {
  world = await fakeWorld(editionDefinitions);
  await world.write("old.json", old);
  await world.write("unknown.json", { ...old, edition: "1999" });
  await world.write("early.json", { form: "visit", data: { date: "2024-05-05", phone: "1" } });
  await world.write("bare.json", { form: "visit", data: { date: "2024-05-05" } });
  await world.write("late.json", { form: "visit", data: { date: "2025-05-05", contact: { phone: "1" } } });
});
afterAll(() => world.remove());

describe("a record keeps its edition", () => {
  it("is checked and printed by it, whatever the day", async () => {
    expect(await world.formulyar("validate visit old.json")).toEqual({
      code: 0,
      out: "Ошибок нет.\n",
      err: "",
    });
    expect((await world.formulyar("render visit old.json --format html")).out).toContain("Прежний бланк");
    const other = await world.formulyar("validate visit old.json --edition 2025-01-01");
    expect(other).toEqual({
      code: 2,
      out: "",
      err: "Это запись редакции «2024-01-01», а указана редакция «2025-01-01». Перенести её в другую редакцию: formulyar migrate.\n",
    });
  });

  it("that is gone cannot be opened, and it is said which there are", async () => {
    expect(await world.formulyar("validate visit unknown.json")).toEqual({
      code: 2,
      out: "",
      err: "Запись не открыть: Редакции «1999» у формы «visit» нет. Есть: 2025-01-01, 2024-01-01.\n",
    });
  });
});

describe("without an edition of its own", () => {
  it("the day of the case decides", async () => {
    const html = async (line: string) => (await world.formulyar(`render visit ${line} --format html`)).out;
    expect(await html("early.json")).toContain("Прежний бланк");
    expect(await html("late.json")).toContain("Новый бланк");
    expect(await html("bare.json --case-date 2025-01-01")).toContain("Новый бланк");
    expect(await html("--case-date 2024-12-31")).toContain("Прежний бланк");
    expect(await html("--edition 2024-01-01")).toContain("Прежний бланк");
    expect(await html("--on 2024-12-31")).toContain("Прежний бланк");
    expect(await html("")).toContain("Новый бланк");
    expect(await html("--region sample --on 2025-02-28")).toContain("Визит состоялся");
    expect(await html("--region sample --on 2025-03-01")).toContain("День визита");
  });

  it.each([
    ["validate visit --edition 2032", "Редакции «2032» у формы «visit» нет. Есть: 2025-01-01, 2024-01-01.\n"],
    ["validate visit --case-date 2025-02-30", "Неверное значение «2025-02-30» параметра --case-date"],
  ])("%s", async (line, sentence) => {
    const { code, out, err } = await world.formulyar(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });
});

describe("list", () => {
  it("tells the edition of the day, and all of them to programs", async () => {
    expect((await world.formulyar("list --on 2024-05-05")).out).toContain("Визит  редакция от 01.01.2024\n");
    const { out } = await world.formulyar("list --region sample --json");
    expect(JSON.parse(out).forms).toEqual([
      {
        id: "visit",
        title: "Визит",
        edition: "2025-01-01+2",
        region: "sample",
        editions: [
          { edition: "2025-01-01+2", effectiveFrom: "2025-03-01" },
          { edition: "2025-01-01+1", effectiveFrom: "2025-02-01" },
          { edition: "2025-01-01", effectiveFrom: "2025-01-01" },
          { edition: "2024-01-01" },
        ],
      },
    ]);
    expect((await world.formulyar("list --region sample")).out).toContain(
      "редакция от 01.01.2025, изменения региона 2\n",
    );
  });
});

describe("migrate", () => {
  it("gives the record in the edition of its day, and tells what was done and kept", async () => {
    const { code, out, err } = await world.formulyar("migrate visit old.json");
    expect([code, JSON.parse(out)]).toEqual([0, carried]);
    expect(err).toBe(
      [
        "Редакция от 01.01.2025.",
        "Сделано:",
        "  Поле «Телефон» перенесено в группу «Контакты».",
        "Отложено, в форме для этого нет места:",
        "  Примечание: Примечание. В этой редакции формы такого поля нет.",
        "",
      ].join("\n"),
    );
  });

  it("an edition named without the region's changes means it with them", async () => {
    const region = { id: "always", name: { nominative: "Область" } };
    await world.write("forms/regions/always/region.json", region);
    await world.write("forms/regions/always/visit.overlay.json", {
      overlay: "1.1.0",
      info: { title: "Изменения", version: "3" },
      "x-base": "2025-01-01",
      actions: [{ target: "$.schema.properties.date", description: "Зачем", update: { title: "День" } }],
    });
    const { out } = await world.formulyar("migrate visit old.json --region always --to 2025-01-01");
    expect(JSON.parse(out).edition).toBe("2025-01-01+3");
  });

  it("for programs says it all at once", async () => {
    const { out, err } = await world.formulyar("migrate visit old.json --json");
    expect([JSON.parse(out), err]).toEqual([
      { record: carried, done: ["Поле «Телефон» перенесено в группу «Контакты»."], kept: carried.kept },
      "",
    ]);
  });

  it("takes a region and an edition, standard input, and writes a file", async () => {
    const { err } = await world.formulyar(
      "migrate visit - --region sample --to 2025-01-01+1 --out new.json",
      JSON.stringify(old),
    );
    expect(err).toMatch(
      /^Редакция от 01\.01\.2025, изменения региона 1\.\n(?:.*\n)*Запись сохранена: new\.json\n$/,
    );
    const written = JSON.parse(await readFile(join(world.folder, "new.json"), "utf8"));
    expect(written).toMatchObject({ region: "sample", edition: "2025-01-01+1" });
    expect((await world.formulyar("validate visit new.json")).code).toBe(0);
  });

  it("back to an older edition keeps what it has no place for", async () => {
    const { out } = await world.formulyar("migrate visit late.json --to 2024-01-01");
    expect(JSON.parse(out)).toMatchObject({
      edition: "2024-01-01",
      data: { date: "2025-05-05" },
      kept: [{ pointer: "/contact", title: "Контакты", value: { phone: "1" } }],
    });
  });

  it.each([
    ["migrate visit old.json --to 2032", "Редакции «2032» у формы «visit» нет."],
    ["migrate visit old.json --out old.json", "В --out назван файл самой записи"],
    ["migrate visit", "Не указано: RECORD."],
    ["migrate vizit old.json", "Формы «vizit» нет."],
  ])("%s", async (line, sentence) => {
    const { code, out, err } = await world.formulyar(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });
});
