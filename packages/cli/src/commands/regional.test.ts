import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";
import { regionalDefinitions } from "../testing/regionalDefinitions.ts";

let world: FakeWorld;
beforeEach(async () => {
  world = await fakeWorld(regionalDefinitions);
});
afterEach(() => world.remove());

describe("diff", () => {
  it("tells the changes of a form in sentences with their grounds", async () => {
    const { code, out } = await world.formulyar("diff north small");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "Северная область (north)",
        "",
        "Малая форма (small), редакция 1, изменения региона 1",
        "  • Поле «Телефон» стало обязательным – п. 4 приказа.",
        "    Зачем: Телефон нужен для связи.",
        "    Образец: выдумано для показа.",
        "",
      ].join("\n"),
    );
  });

  it("a form that cannot be used is an error, told with the others", async () => {
    const { code, out } = await world.formulyar("diff north");
    expect(code).toBe(1);
    expect(out).toContain("Поле «Телефон» стало обязательным");
    expect(out).toContain("formulyar upgrade north visit --from 2024 --to 2025");
  });

  it("tells which forms a region does not use", async () => {
    const { out } = await world.formulyar("diff south");
    expect(out).toContain("Общих форм регион не меняет.");
    expect(out).toContain("Не используются:\n  Заявка на посещение (visit)\n");
  });

  it("for programs", async () => {
    const { out } = await world.formulyar("diff north small --json");
    expect(JSON.parse(out)).toMatchObject({
      region: "north",
      forms: [{ id: "small", changes: [{ sentences: [{ text: "Поле «Телефон» стало обязательным" }] }] }],
    });
  });

  it("names what was meant", async () => {
    expect(await world.formulyar("diff nroth")).toEqual({
      code: 2,
      out: "",
      err: "Региона «nroth» нет. Возможно, имелось в виду «north».\n",
    });
  });
});

describe("regions", () => {
  it("each in a line", async () => {
    expect((await world.formulyar("regions")).out).toBe(
      [
        "Регионы:",
        "  north  Северная область  2 формы  4 изменения в 2 формах  образцов: 1",
        "  south  Южная область     1 форма  без изменений",
        "",
      ].join("\n"),
    );
  });

  it("for programs", async () => {
    const { regions } = JSON.parse((await world.formulyar("regions --json")).out);
    expect(regions[1]).toMatchObject({ id: "south", forms: ["small"], changes: 0 });
  });
});

describe("compare", () => {
  it("what differs, side by side", async () => {
    const { code, out } = await world.formulyar("compare north south");
    expect(code).toBe(0);
    expect(out).toContain(
      "Формы, которые есть только у региона «Северная область»:\n  Заявка на посещение (visit)",
    );
    expect(out).toContain(
      "Меняет только регион «Северная область»:\n    • Поле «Телефон» стало обязательным – п. 4 приказа.",
    );
  });

  it("a region and itself", async () => {
    expect((await world.formulyar("compare south south")).out).toContain("Различий нет.");
    expect(JSON.parse((await world.formulyar("compare south south --json")).out).forms).toEqual([]);
  });
});

describe("upgrade", () => {
  const file = "forms/regions/north/visit.overlay.json";
  const kept = "forms/regions/north/visit/editions/2024+1.overlay.json";
  const read = async (path: string) => readFile(join(world.folder, path), "utf8");

  it("reports, and writes nothing", async () => {
    const before = await read(file);
    const { code, out } = await world.formulyar("upgrade north visit --from 2024 --to 2025");
    expect(code).toBe(1);
    expect(out).toContain("У региона 3 изменения: переносится 1, нужно решить 2.");
    expect(out).toContain(
      [
        "    Параметр «Срок посещения»:",
        "      прежняя редакция – 10 календарных дней",
        "      у региона        – 7 календарных дней",
        "      новая редакция   – 15 календарных дней",
      ].join("\n"),
    );
    expect(out).toContain("Чтобы записать: formulyar upgrade north visit --from 2024 --to 2025 --write.");
    expect(await read(file)).toBe(before);
    expect(await readdir(join(world.folder, "forms/regions/north"))).not.toContain("visit");
  });

  it("with --write carries over what can be, keeps the rest for a decision, and may be run again", async () => {
    const { out } = await world.formulyar("upgrade north visit --write");
    expect(out).toContain(`Записано: ${kept}\n  Записано: ${file}\n`);
    const overlay = JSON.parse(await read(file));
    expect(overlay.actions.map(({ description }: { description: string }) => description)).toEqual([
      "Заметка короче.",
    ]);
    expect(overlay["x-pending"]).toHaveLength(2);
    expect(JSON.parse(await read(kept))["x-base"]).toBe("2024");

    const check = await world.formulyar("check");
    expect(check.out).toContain("Изменение «Срок короче.» не перенесено на новую редакцию.");
    expect((await world.formulyar("diff north visit")).out).toContain("Ждут решения (не применяются):");

    const written = await read(file);
    const again = await world.formulyar("upgrade north visit --from 2024 --to 2025 --write");
    expect(again.out).toContain("Записывать нечего.");
    expect(await read(file)).toBe(written);
    expect((await world.formulyar("upgrade north visit")).err).toContain("Переносить нечего");
  });

  it("writes into the folder of definitions that has the region's file", async () => {
    for (const [path, content] of Object.entries(regionalDefinitions)) {
      if (path.startsWith("forms/regions/north")) await world.write(`mine/${path}`, content);
    }
    const { out } = await world.formulyar("upgrade north visit --forms mine --write");
    expect(out).toContain(`Записано: mine/${kept}\n  Записано: mine/${file}\n`);
    expect(await readdir(join(world.folder, "forms/regions/north"))).not.toContain("visit");
  });

  it("for programs", async () => {
    const report = JSON.parse((await world.formulyar("upgrade north visit --json")).out);
    expect(report).toMatchObject({
      from: "2024",
      to: "2025",
      counts: { applies: 1, conflict: 2, redundant: 0, forbidden: 0 },
      written: [],
    });
  });

  it("names the edition that was meant", async () => {
    const { code, err } = await world.formulyar("upgrade north visit --from 2023 --to 2025");
    expect([code, err]).toEqual([
      2,
      "Редакции «2023» у формы «visit» нет. Возможно, имелось в виду «2025».\n",
    ]);
  });
});
