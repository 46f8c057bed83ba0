import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkDefinitions, createCatalogue, type DefinitionFiles, type OverlayAction } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const guide = await readFile(join(root, "docs/regions.md"), "utf8");
/** Without what no recipe touches: examples, and other regions than the one that is extended. */
const files = Object.fromEntries(
  Object.entries(await readDefinitions(root)).filter(
    ([path]) => !/\/examples\/|^forms\/regions\/(?!chelyabinsk\/)/.test(path),
  ),
);

/** A recipe of the guide: one change or several, for the form that its fence names. */
interface Recipe {
  readonly title: string;
  readonly form: string;
  readonly actions: readonly OverlayAction[];
}

function recipes(): readonly Recipe[] {
  const fences = guide.matchAll(/([^\n]+)\n\n```json ([a-z-]+)\n([\s\S]*?)\n```/g);
  return [...fences].map(([, title = "", form = "", text = ""]) => {
    const parsed = JSON.parse(text) as OverlayAction | readonly OverlayAction[];
    return { title, form, actions: Array.isArray(parsed) ? parsed : [parsed as OverlayAction] };
  });
}

/** The shipped definitions with a region that makes these changes. */
function withRegion({ form, actions }: Recipe): DefinitionFiles {
  const region = { id: "guide", extends: "chelyabinsk", name: { nominative: "Регион" } };
  const described = actions.map((action) => ({ description: "Так велит приказ.", ...action }));
  return {
    ...files,
    "forms/regions/guide/region.json": region,
    [`forms/regions/guide/${form}.overlay.json`]: {
      overlay: "1.1.0",
      info: { title: "Изменения", version: "1" },
      actions: described,
    },
  };
}

describe("the guide for regions", () => {
  test("has a recipe for all that regions do most", () => {
    expect(recipes().length).toBeGreaterThan(14);
  });

  test.each(recipes())("$title", (recipe) => {
    const only = (path: string) => path.startsWith("forms/regions/guide/");
    const findings = checkDefinitions(withRegion(recipe), { today: "2024-12-01", only });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(createCatalogue(withRegion(recipe)).form(recipe.form, "guide").definition.region?.id).toBe(
      "guide",
    );
  });

  test("tells every word of an overlay", async () => {
    const schema = await readFile(join(root, "packages/core/schemas/overlay.schema.json"), "utf8");
    const words = [...schema.matchAll(/"(x-[a-zA-Z]+)": \{/g)].map((match) => match[1] ?? "");
    expect(words.length).toBeGreaterThan(4);
    expect([...new Set(words)].filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
  });
});
