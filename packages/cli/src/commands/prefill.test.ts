import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";
import { smallDefinitions, smallSchema } from "../testing/smallDefinitions.ts";

const rows = [
  { to: "/name", value: "source.name" },
  { to: "/note", value: "source.note" },
  { to: "/born", value: "source.born", ask: true, note: "Проверьте." },
];

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld({
    ...smallDefinitions,
    "forms/next/form.json": {
      id: "next",
      title: "Следующая форма",
      edition: "3",
      prefill: [{ from: "small", rows }],
    },
    "forms/next/schema.json": smallSchema(),
  });
  const data = { name: "Анна", born: "1990-05-15" };
  await world.write("first.json", { form: "small", region: "sample", edition: "2", data });
  await world.write("second.json", { name: "Иван", note: "Заметка" });
  await world.write("begun.json", { form: "next", data: { name: "Пётр" } });
  await world.write("alien.json", { form: "other", data });
});
afterAll(() => world.remove());

describe("prefill", () => {
  it("gives the record, and tells what was taken and what is proposed", async () => {
    const { code, out, err } = await world.formulyar("prefill next first.json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ form: "next", region: "sample", edition: "3", data: { name: "Анна" } });
    expect(err).toBe(
      "Заполнено: 1 значение.\n  Имя: Анна\n\n" +
        "Предложено, нужно подтвердить (--confirm all или --confirm ПУТЬ,ПУТЬ):\n" +
        "  /born  Дата рождения: 15.05.1990. Проверьте.\n",
    );
  });

  it.each(["all", "/born"])("takes what is confirmed: %s", async (confirm) => {
    const { out } = await world.formulyar(`prefill next first.json --confirm ${confirm}`);
    expect(JSON.parse(out).data).toEqual({ name: "Анна", born: "1990-05-15" });
  });

  it("the last of several documents wins; what is filled in stays", async () => {
    const { out } = await world.formulyar("prefill next first.json second.json");
    expect(JSON.parse(out).data).toEqual({ name: "Иван", note: "Заметка" });
    const kept = await world.formulyar("prefill next - --data begun.json", '{"name":"Анна"}');
    expect(JSON.parse(kept.out)).toEqual({ form: "next", edition: "3", data: { name: "Пётр" } });
    expect(kept.err).toContain("Осталось как есть:\n  Имя: Пётр (в документе: Анна)\n");
  });

  it("keeps the edition and what a migration has set aside", async () => {
    const kept = [{ pointer: "/x", title: "Х", value: 1, reason: "Поля нет." }];
    const begun = { form: "next", region: "sample", edition: "3", data: { name: "Пётр" }, kept };
    await world.write("kept.json", begun);
    const { out } = await world.formulyar("prefill next first.json --data kept.json");
    expect(JSON.parse(out)).toEqual(begun);
    const other = await world.formulyar("prefill next first.json --data kept.json --edition 2");
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("Редакции «2» у формы «next» нет.")]);
  });

  it("writes a file, or everything as JSON", async () => {
    const saved = await world.formulyar("prefill next first.json --region sample --out next.json");
    expect([saved.code, saved.out]).toEqual([0, ""]);
    expect(saved.err).toContain("Запись сохранена: next.json\n");
    const record = JSON.parse(await readFile(join(world.folder, "next.json"), "utf8"));
    expect((await world.formulyar("validate next next.json")).code).toBe(0);
    const { out } = await world.formulyar("prefill next first.json --json");
    expect(JSON.parse(out)).toMatchObject({ record, filled: [{ pointer: "/name" }], asked: [{}], kept: [] });
  });

  it.each([
    ["prefill next", "Не указано: EARLIER…."],
    ["prefill next alien.json", "По записи формы «other» эту форму заполнить нельзя. Можно по: «small»."],
    ["prefill small first.json", "Эта форма по другим документам не заполняется."],
    ["prefill next first.json --confirm /name", "«/name». Предложено: /born."],
    ["prefill next first.json --out first.json", "В --out назван прежний документ"],
    ["prefill next first.json missing.json", "файла нет."],
  ])("%s", async (line, words) => {
    const { code, out, err } = await world.formulyar(line);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });
});
