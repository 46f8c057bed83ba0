import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { artefactsOf, schemaText, validatorSource } from "@formulyar/cli/artefacts";
import {
  type CheckOptions,
  createCatalogue,
  type Example,
  type Form,
  type IsoDate,
  type JsonObject,
  type Pointer,
  type Problem,
  type ResolvedForm,
  readExamples,
  type Schema,
  type SchemaValidators,
  screenOf,
} from "@formulyar/core";
import { readDefinitions, readTree } from "@formulyar/core/files";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { everyRegionalForm } from "./support/everyRegionalForm.ts";

const root = join(import.meta.dirname, "..");
const files = await readDefinitions(root);
const examples = readExamples(files);
const foreign = createCatalogue(await readTree(join(import.meta.dirname, "foreign"), "forms/"));
const forms = [...everyRegionalForm(createCatalogue(files)), ...everyRegionalForm(foreign)];
const today = new Date().toISOString().slice(0, 10);

/** What a host sees of `validator.js`. */
interface BuiltValidator extends SchemaValidators {
  readonly definition: ResolvedForm;
  readonly form: object;
  check(data: unknown, options: CheckOptions): readonly Problem[];
  validate(
    data: unknown,
    options: CheckOptions,
  ): { readonly valid: boolean; readonly problems: readonly Problem[] };
  compute(data: JsonObject, today: IsoDate): JsonObject;
  hidden(data: JsonObject, today: IsoDate): ReadonlySet<Pointer>;
}

/** The compiler of schemas, code made at run time, and modules from elsewhere. */
const foreignCode = /\bajv\b|\bnew Function\b|\beval\(|\brequire\(|(?:^|[;}])\s*import\b|\bimport\(/m;

function imported(source: string): Promise<BuiltValidator> {
  const text = Buffer.from(source).toString("base64");
  return import(/* @vite-ignore */ `data:text/javascript;base64,${text}`);
}

/**
 * Records to try a form with: none, and its examples, whatever region they were written for. Where a region leaves the
 * form's schema alone its validator is the same code over other data of the region: its own examples and some others do.
 */
function recordsFor({ definition }: Form): readonly Pick<Example, "file" | "data" | "today">[] {
  const { id, region, schema } = definition;
  const isFirst = (firsts.get(schema) ?? definition) === definition;
  firsts.set(schema, firsts.get(schema) ?? definition);
  const own = examples.filter(({ form }) => form === id);
  return [
    { file: "empty", data: {} },
    ...own.filter((example, at) => isFirst || example.region === region?.id || at % 8 === 0),
  ];
}

const firsts = new Map<Schema, ResolvedForm>();

/** All that is said of a record, as text: comparing it is much faster than comparing objects one by one. */
function verdicts(
  validator: Pick<Form, "check" | "compute" | "hidden">,
  data: JsonObject,
  day: IsoDate,
): string {
  const levels = (["draft", "final"] as const).map((level) => validator.check(data, { level, today: day }));
  return JSON.stringify([...levels, validator.compute(data, day), [...validator.hidden(data, day)]]);
}

/** Regions that leave a schema alone share what it compiles to. */
const compiled = new Map<string, ValidateFunction>();

function compile({ $id: _, ...schema }: JsonObject): ValidateFunction {
  const key = JSON.stringify(schema);
  const found = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, found);
  return found;
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { optimize: false } });
const screenSchema = JSON.parse(
  await readFile(join(root, "packages/core/schemas/screen.schema.json"), "utf8"),
);
const isScreen = ajv.compile(screenSchema);

describe.each(forms.map(({ name, form }) => [name, form] as const))("%s, ready-made", (_, form) => {
  test("the validator says of every record what the toolkit says", async () => {
    const source = await validatorSource(form.definition);
    const built = await imported(source);
    expect(source.match(foreignCode)).toBe(null);
    expect(JSON.stringify(built.definition) === JSON.stringify(form.definition)).toBe(true);
    const differing = recordsFor(form).filter(
      ({ data, today: day = today }) => verdicts(built, data, day) !== verdicts(form, data, day),
    );
    expect(differing.map(({ file }) => file)).toEqual([]);
  });

  test("what it takes is valid by its schema, in a validator that knows nothing of us", () => {
    const isValid = compile(JSON.parse(schemaText(form.definition)));
    const refused = recordsFor(form)
      .filter(({ data }) => !isValid(data))
      .filter(({ data, today: day = today }) => {
        const problems = form.check(data, { level: "final", today: day });
        return !problems.some(({ severity }) => severity === "error");
      });
    expect(refused.map(({ file }) => file)).toEqual([]);
  });

  test("its screen is described as the format says, field by field", () => {
    const screen = screenOf(form.definition);
    expect(isScreen(screen), JSON.stringify(isScreen.errors)).toBe(true);
    expect(screen.sections.map(({ id }) => id)).toEqual(form.definition.ui.sections.map(({ id }) => id));
    const asked = form.fields.filter(
      ({ kind, section, leftOut }) => kind !== "group" && section !== undefined && !leftOut,
    );
    const text = JSON.stringify(screen);
    const missing = asked.filter(({ pointer }) => !text.includes(JSON.stringify(pointer)));
    expect(missing.map(({ pointer }) => pointer)).toEqual([]);
  });
});

test("the same form gives the same bytes", async () => {
  const form = forms[0]?.form.definition as ResolvedForm;
  expect(await artefactsOf(structuredClone(form))).toEqual(await artefactsOf(form));
});
