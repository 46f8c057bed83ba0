import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typesFiles, typesOfForms } from "./typesOfForms.ts";

const schema = (properties: object) => ({ $schema: "definition.schema.json", type: "object", properties });
const text = { type: "string", title: "Текст" };
const region = (id: string, more: object = {}) => ({ id, name: { nominative: `Область ${id}` }, ...more });
const overlay = (version: string, from: string, name: string) => ({
  overlay: "1.1.0",
  info: { title: "Изменения", version },
  "x-base": "2",
  "x-effectiveFrom": from,
  actions: [{ target: "$.schema.properties", description: "Поле", update: { [name]: text } }],
});

const definitions = {
  "forms/visit/form.json": { id: "visit", title: "Визит", edition: "2", effectiveFrom: "2025-01-01" },
  "forms/visit/schema.json": schema({ now: text }),
  "forms/visit/editions/1/form.json": { id: "visit", title: "Визит", edition: "1" },
  "forms/visit/editions/1/schema.json": schema({ before: text }),
  "forms/regions/north/region.json": region("north"),
  "forms/regions/north/visit.overlay.json": overlay("2", "2025-03-01", "changed"),
  "forms/regions/north/visit/editions/2+1.overlay.json": overlay("1", "2025-02-01", "earlier"),
  "forms/regions/north/own/form.json": { id: "own", title: "Своя" },
  "forms/regions/north/own/schema.json": schema({ own: text }),
  "forms/regions/town/region.json": region("town", { extends: "north" }),
  "forms/regions/south/region.json": region("south"),
};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "formulyar-generate-"));
  for (const [path, content] of Object.entries(definitions)) await write(path, JSON.stringify(content));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

test("every edition has types, and each set of changes of a region; who changes nothing has none", async () => {
  const types = await typesOfForms(root);
  const properties = [...types].map(([path, text]) => [
    path,
    [...text.matchAll(/^ {2}(\w+)\?/gm)].map(([, name]) => name),
  ]);
  expect(Object.fromEntries(properties)).toEqual({
    "forms/visit/record.d.ts": ["now"],
    "forms/visit/editions/1/record.d.ts": ["before"],
    "forms/regions/north/visit.record.d.ts": ["now", "changed"],
    "forms/regions/north/visit/editions/2+1.record.d.ts": ["now", "earlier"],
    "forms/regions/north/own/record.d.ts": ["own"],
  });
});

test("types that nothing gives any more are found", async () => {
  await write("forms/regions/south/visit.record.d.ts", "");
  await write("forms/visit/record.d.ts", "");
  expect((await typesFiles(root)).toSorted()).toEqual([
    "forms/regions/south/visit.record.d.ts",
    "forms/visit/record.d.ts",
  ]);
});
