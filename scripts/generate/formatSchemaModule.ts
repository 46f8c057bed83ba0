import { readFile } from "node:fs/promises";
import { join } from "node:path";

const names = [
  "form",
  "ui",
  "region",
  "overlay",
  "example",
  "definition",
  "parameters",
  "texts",
  "migration",
];

/** The JSON Schemas of the definition format as a module of core, which may read no files. */
export async function formatSchemaModule(folder: string): Promise<string> {
  const constants = await Promise.all(
    names.map(async (name) => constantOf(name, await readSchema(folder, name))),
  );
  return [
    '// Generated from packages/core/schemas by "pnpm generate"; do not edit.',
    'import type { JsonObject } from "../model/index.ts";',
    "",
    constants.join("\n\n"),
    "",
  ].join("\n");
}

async function readSchema(folder: string, name: string): Promise<string> {
  const text = await readFile(join(folder, `${name}.schema.json`), "utf8");
  return JSON.stringify(JSON.parse(text), null, 2);
}

/** As text to be parsed, not as an object: formatters and linters then leave it alone. */
function constantOf(name: string, text: string): string {
  if (/`|\$\{/.test(text)) throw new Error(`${name}.schema.json: "\`" and "\${" cannot be written out.`);
  const raw = text.includes("\\") ? "String.raw" : "";
  return `export const ${name}: JsonObject = JSON.parse(${raw}\`${text}\`);`;
}
