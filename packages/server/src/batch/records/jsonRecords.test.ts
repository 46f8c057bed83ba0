import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonItems } from "./jsonItems.ts";
import { createPiece, jsonLines } from "./jsonLines.ts";
import type { RawRecord } from "./RawRecord.ts";

/** A text in parts of a few bytes each, as a slow disk would give it. */
async function* parts(text: string, size = 7) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(records: AsyncIterable<RawRecord>): Promise<readonly (readonly [string, unknown])[]> {
  const found: (readonly [string, unknown])[] = [];
  for await (const { place, value } of records) {
    try {
      found.push([place, value()]);
    } catch (error) {
      found.push([place, (error as Error).message]);
    }
  }
  return found;
}

describe("JSON Lines", () => {
  const lines = (text: string, size?: number) => read(jsonLines(parts(text, size)));

  it("gives a record for each line that is not empty, with its place", async () => {
    expect(await lines('\uFEFF{"а":1}\r\n\n  \n{"б":"\\n"}')).toEqual([
      ["строка 1", { а: 1 }],
      ["строка 4", { б: "\n" }],
    ]);
    expect(await lines("")).toEqual([]);
    expect(await lines("\uFEFF\n")).toEqual([]);
  });

  it("goes on after a line that cannot be read", async () => {
    expect(await lines('{"a":1\n{"a":2}\n')).toEqual([
      [
        "строка 1",
        "Не удалось прочитать как JSON. Строка 1, столбец 7: текст обрывается раньше конца данных.",
      ],
      ["строка 2", { a: 2 }],
    ]);
    expect((await lines('{}\n\n{"a" 2}'))[1]?.[1]).toContain("Строка 3, столбец 6: ожидалось двоеточие");
  });

  it("keeps nothing of what is too large, and finds the next record", () => {
    const piece = createPiece(4);
    for (const part of ["abc", "def", "g"]) piece.add(Buffer.from(part));
    expect(piece.take()).toEqual({});
    piece.add(Buffer.from("abcd"));
    expect(piece.take().bytes?.toString()).toBe("abcd");
  });
});

describe("a JSON list", () => {
  const items = (text: string, size?: number) => read(jsonItems(parts(text, size)));

  it("is cut into its items", async () => {
    expect(await items('\uFEFF [ {"a":"]},[{\\"\\\\"},\n\n{"b":[[1,2],{}]} , [] ] \n')).toEqual([
      ["строка 1", { a: ']},[{"\\' }],
      ["строка 3", { b: [[1, 2], {}] }],
      ["строка 3", []],
    ]);
    expect(await items("[]")).toEqual([]);
    expect(await items("[ \n ]")).toEqual([]);
  });

  it("may be a single record instead", async () => {
    expect(await items('{"a":[1]}')).toEqual([["строка 1", { a: [1] }]]);
  });

  it("goes on after an item that cannot be read", async () => {
    expect(await items('[\n{"a":1,},\n{"a":2}]')).toEqual([
      ["строка 2", expect.stringContaining("Строка 2, столбец 8: ожидалось имя поля")],
      ["строка 3", { a: 2 }],
    ]);
    expect((await items("[{},,{}]")).map(([, value]) => value)).toEqual([
      {},
      expect.stringContaining("Не удалось прочитать"),
      {},
    ]);
    expect((await items("[{},]")).map(([, value]) => value)).toEqual([
      {},
      expect.stringContaining("пустой текст"),
    ]);
    expect((await items('[{"a":1}},{}]'))[1]).toEqual(["строка 1", {}]);
  });

  it.each([
    ["", "Файл пуст."],
    ["[{}", "обрывается раньше конца списка"],
    ["[{},", "обрывается раньше конца списка"],
    ["[{}] x", "Строка 1: лишний текст после конца"],
  ])("refuses %j", async (text, reason) => {
    await expect(items(text)).rejects.toThrow(reason);
  });

  it("is cut alike wherever the parts of the file end", async () => {
    const records = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 9 }), async (list, size) => {
        const wanted = JSON.parse(JSON.stringify(list));
        const values = (found: readonly (readonly [string, unknown])[]) => found.map(([, value]) => value);
        expect(values(await items(JSON.stringify(list, null, 1), size))).toEqual(wanted);
        const text = list.map((one) => `${JSON.stringify(one)}\n`).join("");
        expect(values(await read(jsonLines(parts(text, size))))).toEqual(wanted);
      }),
    );
  });
});
