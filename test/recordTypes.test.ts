import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { recordTypes, typeName, validatorTypes } from "@formulyar/cli/artefacts";
import {
  type Catalogue,
  createCatalogue,
  type Example,
  type Form,
  type JsonObject,
  propertiesOf,
  readExamples,
} from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyRegionalForm } from "./support/everyRegionalForm.ts";

const root = join(import.meta.dirname, "..");
const files = await readDefinitions(root);
const catalogue = createCatalogue(files);
const examples = readExamples(files);
const today = new Date().toISOString().slice(0, 10);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "formulyar-types-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Examples that the form takes as finished documents, whatever region they were written for. */
function accepted(form: Form): readonly Example[] {
  return examples.filter(
    (example) =>
      example.form === form.definition.id &&
      !form
        .check(example.data, { level: "final", today: example.today ?? today })
        .some(({ severity }) => severity === "error"),
  );
}

/** A module that holds when every record is of the form's type, and one with an unknown field is not. */
function claims(form: Form, records: readonly JsonObject[]): string {
  const type = typeName(form.definition.id);
  const constants = records.map((data, at) => `export const e${at}: ${type} = ${JSON.stringify(data)};`);
  const [name = ""] = Object.keys(propertiesOf(form.definition.schema));
  return [
    `import type { ${type} } from "./record.js";`,
    ...constants,
    "// @ts-expect-error",
    `export const unknown: Partial<${type}> = { notAFieldOfTheForm: "" };`,
    "// @ts-expect-error",
    `export const wrong: Partial<${type}> = { ${JSON.stringify(name)}: Symbol() };`,
    "",
  ].join("\n");
}

/** A module of a host that uses the validator, and one thing that it must not do with each function. */
function host({ definition }: Form): string {
  const type = typeName(definition.id);
  return `
import type { ResolvedForm, SchemaValidators } from "@formulyar/core";
import type { ${type} } from "./record.js";
import { check, compute, definition, draft, final, form, hidden, validate } from "./validator.js";
const data: Partial<${type}> = {};
const options = { level: "final", today: "2024-12-01" } as const;
export const resolved: ResolvedForm = definition;
export const validators: SchemaValidators = { draft, final };
export const names: readonly string[] = [form.id, form.edition, form.region ?? ""];
export const valid: boolean = validate(data, options).valid;
export const messages: readonly string[] = check(data, options).map(({ message, basis = "" }) => message + basis);
export const computed = compute(data, options.today);
export const places: ReadonlySet<string> = hidden(computed, options.today);
// @ts-expect-error
check({}, { level: "finished", today: "2024-12-01" });
// @ts-expect-error
validate({}, { level: "final" });
// @ts-expect-error
compute({ notAFieldOfTheForm: 1 }, "2024-12-01");
`;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function writeClaims(catalogueOf: Catalogue): Promise<number> {
  const forms = everyRegionalForm(catalogueOf);
  const counts = forms.map(async ({ name, form }) => {
    const records = accepted(form).map(({ data }) => data);
    await write(`${name}/record.d.ts`, await recordTypes(form.definition));
    await write(`${name}/claims.ts`, claims(form, records));
    await write(`${name}/validator.d.ts`, validatorTypes(form.definition, "/* Test */"));
    await write(`${name}/host.ts`, host(form));
    return records.length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

function tsc(): Promise<string> {
  const bin = join(root, "node_modules/typescript/bin/tsc");
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, "-p", folder], (_error, out) => resolve(out));
  });
}

test("every record that a form takes is of its type, in every region; other fields and values are not", async () => {
  expect(await writeClaims(catalogue)).toBeGreaterThan(500);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "ES2023",
    module: "NodeNext",
    types: [],
    allowImportingTsExtensions: true,
    paths: { "@formulyar/core": [join(root, "packages/core/src/model/index.ts")] },
  };
  await write("package.json", '{ "type": "module" }');
  await write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["."] }));
  expect(await tsc()).toBe("");
});
