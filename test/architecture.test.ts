import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { readDefinitions } from "@formulyar/core/files";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Who may import whom; what is not named here is forbidden. */
const arrows: { readonly [part: string]: readonly string[] } = {
  core: [],
  react: ["core"],
  documents: ["core"],
  server: ["core", "documents"],
  cli: ["core", "documents", "server"],
  playground: ["core", "react"],
};

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function sourcesOf(part: string): readonly SourceFile[] {
  const folder = join(root, part === "playground" ? "playground/src" : `packages/${part}/src`);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
      return { path: relative(root, join(folder, file)), text, imports };
    });
}

/** A source without its comments: an example in a comment is no dependency. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");
}

describe.each(Object.entries(arrows))("%s", (part, allowed) => {
  const sources = sourcesOf(part);

  test("imports only what the design's arrows allow", () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .flatMap((name) => /^@formulyar\/([^/]+)/.exec(name)?.[1] ?? [])
        .filter((target) => target !== part && !allowed.includes(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test("reaches out of its folder by package name only, and never into definitions", () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith("."))
        .flatMap((name) => {
          const target = relative(root, join(root, path, "..", name));
          return target.startsWith(part === "playground" ? "playground/" : `packages/${part}/`)
            ? []
            : [`${path} → ${target}`];
        }),
    );
    expect(wrong).toEqual([]);
  });
});

/** The clock, the page, the process: what core gets as arguments or not at all. */
const surroundings =
  /\b(?:window|process|globalThis|localStorage)\.|\bDate\.now\(|new Date\(\)|\bdocument\.(?:body|title|create|query|getElement)/;

test("core is pure: no files, no browser, no React, except for its disk reader", () => {
  const wrong = sourcesOf("core")
    .filter(({ path }) => !path.startsWith("packages/core/src/files/"))
    .flatMap(({ path, imports, text }) => [
      ...imports.filter((name) => /^(node:|react|puppeteer)/.test(name)).map((name) => `${path} → ${name}`),
      ...(surroundings.test(codeOf(text)) ? [`${path} uses its surroundings`] : []),
    ]);
  expect(wrong).toEqual([]);
});

test("the form looks for elements and the focus where it stands, which may be a shadow root", () => {
  const wrong = sourcesOf("react")
    .filter(({ path }) => !path.endsWith("/state/isFocusLost.ts") && !path.includes("/src/testing/"))
    .filter(({ text }) => /\bdocument\.(?:activeElement|getElement|querySelector)/.test(codeOf(text)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("the screen of the staff does not know the desk of the methodologist", () => {
  const wrong = sourcesOf("playground").filter(
    ({ path, imports }) => path.includes("/fill/") && imports.some((name) => name.includes("/design/")),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("nothing about a particular form stands in a package", async () => {
  const files = await readDefinitions(root);
  const words = particularWords(files);
  expect(words.length).toBeGreaterThan(20);
  const found = Object.keys(arrows).flatMap((part) =>
    sourcesOf(part)
      .filter(isNoExample)
      .flatMap(({ path, text }) =>
        words.filter((word) => codeOf(text).includes(word)).map((word) => `${path}: ${word}`),
      ),
  );
  expect(found).toEqual([]);
});

/** A scaffold is a made-up form that shows the shared blocks in use; formats are of the country, the format's own
 * schemas explain themselves by examples; `testing` is for tests. */
function isNoExample({ path }: SourceFile): boolean {
  return !/^packages\/(?:cli\/src\/scaffold|core\/src\/(?:formats|formatSchemas)|[^/]+\/src\/testing)\//.test(
    path,
  );
}

/** Form ids in quotes, field names that are no everyday word, ids of rules, titles of several words. */
function particularWords(files: Readonly<Record<string, unknown>>): readonly string[] {
  const words = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, below] of Object.entries(value)) {
      if (key === "properties")
        for (const name of Object.keys(below as object)) if (/[a-z][A-Z]/.test(name)) words.add(name);
      if (key === "id" && typeof below === "string" && /^[A-Z]{2,}-/.test(below)) words.add(below);
      if (key === "title" && typeof below === "string" && below.split(" ").length > 3) words.add(below);
      visit(below);
    }
  };
  for (const [path, content] of Object.entries(files)) {
    const form = /^forms\/([^/]+)\/form\.json$/.exec(path)?.[1];
    if (form !== undefined) words.add(`"${form}"`);
    if (/\/(schema|form|ui)\.json$|^forms\/common\//.test(path)) visit(content);
  }
  return [...words];
}
