import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const text = (file: string) => readFileSync(join(root, file), "utf8");
const guide = text("docs/embedding.md");
const source = join(root, "packages/react/src");
const sources = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
  .map((file) => text(join("packages/react/src", file)));

/** What a pattern finds in a text, each once. */
const found = (where: string, pattern: RegExp): readonly string[] => [
  ...new Set([...where.matchAll(pattern)].map((match) => match[1] ?? "")),
];
const untold = (words: readonly string[], page: string) =>
  words.filter((word) => !page.includes(`\`${word}`));

describe("the guide for other applications", () => {
  const fences = [...guide.matchAll(/```[a-z]+ (test\/\S+)\n([\s\S]*?)\n```/g)];

  test("has code for every way", () => {
    expect(fences.map(([, path = ""]) => path.split("/")[2]).toSorted()).toEqual(
      expect.arrayContaining(["http", "plain", "react"]),
    );
    expect(fences.length).toBeGreaterThan(7);
  });

  test.each(fences.map(([, path = "", code = ""]) => ({ path, code })))(
    "shows $path as it is run",
    ({ path, code }) => expect(`${code}\n`).toBe(text(path)),
  );

  test("tells every attribute, property, method, event and part of the element", () => {
    const element = text("packages/react/src/element/FormulyarFormElement.ts");
    const reflected = text("packages/react/src/element/ReflectedElement.ts");
    const attributes = found(reflected, /Attribute\("([a-z-]+)"/g).concat(
      found(reflected, /#text\("([a-z-]+)"/g),
    );
    const members = found(element, /^ {2}(?:get |override )?([a-z]\w+)\([^)]*\): /gm).filter(
      (name) => !name.endsWith("Callback"),
    );
    const events = found(text("packages/react/src/element/elementEvents.ts"), /"(formulyar-[a-z]+)"/g);
    const parts = found(sources.join("\n"), /part="([a-z ]+)"/g).flatMap((names) => names.split(" "));
    expect(attributes.length).toBeGreaterThan(9);
    expect(members).toEqual(expect.arrayContaining(["record", "check", "ready"]));
    expect(events).toHaveLength(6);
    expect(parts.length).toBeGreaterThan(8);
    expect(untold([...attributes, ...members, ...events, ...parts], guide)).toEqual([]);
  });

  test("tells every token with its usual value", () => {
    const usual = /:root,\s*:host \{([^}]*)\}/.exec(text("packages/react/src/styles/tokens.css"))?.[1] ?? "";
    const tokens = [...usual.matchAll(/(--fy-[\w-]+): ([^;]+);/g)].map(
      ([, name, value]) => `| \`${name}\` | \`${value}\``,
    );
    expect(tokens.length).toBeGreaterThan(40);
    expect(tokens.filter((row) => !guide.includes(row))).toEqual([]);
  });
});

test("the README of the component tells every prop", () => {
  const props = /export interface StatutoryFormProps \{([\s\S]*?)\n\}/.exec(
    text("packages/react/src/StatutoryForm.tsx"),
  );
  const names = found(props?.[1] ?? "", /^ {2}readonly (\w+)/gm);
  expect(names.length).toBeGreaterThan(8);
  expect(untold(names, text("packages/react/README.md"))).toEqual([]);
});
