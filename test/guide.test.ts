import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { formats } from "@formulyar/core";
import { expect, test } from "vitest";
import { celFunctions } from "../packages/core/src/functions/index.ts";
import { parseExpression } from "../packages/core/src/rules/celRuntime.ts";

const root = join(import.meta.dirname, "..");
const guide = await readFile(join(root, "docs/forms.md"), "utf8");
const text = (file: string) => readFile(join(root, file), "utf8");

/** The keywords of ours in a schema that describes files of definitions. */
const keywords = async (file: string, start: string) => {
  const found = (await text(file)).matchAll(new RegExp(`"(${start}[A-Za-z]+)": \\{`, "g"));
  return [...new Set([...found].map((match) => match[1] ?? ""))];
};

test("the guide tells every keyword of a schema", async () => {
  const all = await keywords("packages/core/schemas/definition.schema.json", "x-");
  expect(all.length).toBeGreaterThan(9);
  expect(all.filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
});

test("the guide tells every function of a rule", () => {
  const names = celFunctions.flatMap(({ signatures }) => signatures.map((one) => one.split("(")[0] ?? ""));
  expect(names.length).toBeGreaterThan(10);
  expect([...new Set(names)].filter((name) => !guide.includes(`\`${name}(`))).toEqual([]);
});

test("the guide tells every format with typing of its own", () => {
  const ours = [...formats.values()]
    .filter(({ name, normalise }) => normalise !== undefined && name !== "idn-email")
    .map(({ name }) => name);
  expect(ours.length).toBeGreaterThan(5);
  expect(ours.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test("the guide has more than ten recipes for rules, and each is an expression", () => {
  const section = guide.split("### Готовые рецепты")[1]?.split("\n### ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| ") && line.includes("`"));
  const recipes = rows.map((row) => row.split("`")[1]?.replaceAll("\\|", "|") ?? "");
  expect(recipes.length).toBeGreaterThan(10);
  for (const recipe of recipes) expect(() => parseExpression(recipe), recipe).not.toThrow();
});
