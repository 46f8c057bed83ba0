import { join } from "node:path";
import type { Plugin } from "vite";

const slim = join(import.meta.dirname, "../src/element/slim");

interface Part {
  /** Address of a module that the element does without. */
  readonly of: RegExp;
  /** The file that stands in its place. */
  readonly file: string;
  /** Its export that the module exports as `default`. */
  readonly byDefault?: string;
}

const parts: readonly Part[] = [
  {
    of: /\/@rjsf\/utils\/lib\/schema\/shallowAllOfMerge\.js$/,
    file: "shallowAllOfMerge.ts",
    byDefault: "shallowAllOfMerge",
  },
  { of: /\/@rjsf\/utils\/lib\/getWidget\.js$/, file: "getWidget.ts", byDefault: "getWidget" },
  { of: /\/@cfworker\/json-schema\/dist\/esm\/index\.js$/, file: "Validator.ts" },
  { of: /\/markdown-to-jsx\/dist\/react\.js$/, file: "Markdown.ts" },
  { of: /\/lvovich\/lib\/rules\/genderRules\.js$/, file: "genderRules.ts", byDefault: "genderRules" },
  { of: /\/fast-uri\/index\.js$/, file: "uriResolver.ts", byDefault: "uriResolver" },
  { of: /\/fast-equals\/dist\/es\/index\.mjs$/, file: "createCustomEqual.ts" },
];

/**
 * Puts small modules of ours in the place of large ones that a form never uses to the full.
 * @throws Error at the end of a build when a module was not met: its package has moved it.
 */
export function slimParts(): Plugin {
  const met = new Set<Part>();
  let isBuild = false;
  return {
    name: "slim-parts",
    enforce: "pre",
    configResolved({ command }) {
      isBuild = command === "build";
    },
    load(id) {
      const part = parts.find(({ of }) => of.test(id.replaceAll("\\", "/")));
      if (!part) return undefined;
      met.add(part);
      const from = JSON.stringify(join(slim, part.file));
      const main =
        part.byDefault === undefined ? "" : `export { ${part.byDefault} as default } from ${from};`;
      return `export * from ${from};${main}`;
    },
    buildEnd(error) {
      const lost = parts.filter((part) => !met.has(part));
      if (isBuild && !error && lost.length > 0)
        throw new Error(`Moved: ${lost.map(({ of }) => of.source).join(", ")}`);
    },
  };
}
