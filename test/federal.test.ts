import {
  applyOverlay,
  type Catalogue,
  compileForm,
  createCatalogue,
  DefinitionError,
  type Form,
  type FormManifest,
  federalFaults,
  federalPart,
  isObject,
  isWithin,
  type Json,
  type JsonObject,
  type OverlayAction,
  OverlayError,
  type ParameterDefinition,
  pointerGet,
  type ResolvedForm,
  readExamples,
} from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkout } from "./support/paths.ts";
import { randomActions } from "./support/randomOverlay.ts";
import { variantsOf } from "./support/randomRecord.ts";

const files = frozen(await readDefinitions(checkout));
const base = createCatalogue(files);
const today = "2026-06-01";

/** The same changes every time; any other seed must do as well. */
const seed = 910;

/** Forms in which something is protected. */
const forms = base
  .forms()
  .map(({ id }) => base.form(id))
  .filter(({ fields }) => fields.some(({ schema }) => schema["x-federal"] === true));

const tried = { refused: 0, accepted: 0, valid: 0 };

describe.each(forms.map((form) => [form.definition.id, form] as const))("%s", (id, form) => {
  const good = validExamples(form);

  test("random changes either apply or are refused by name, and nothing is corrupted", () => {
    fc.assert(
      fc.property(randomActions(form, 4), (actions) => {
        const changed = refusedOr(() => catalogueWith(id, actions).resolve(id, region));
        expect(changed instanceof Error || changed.id === id).toBe(true);
      }),
      { seed, numRuns: 40 },
    );
  });

  test("what a changed form finds valid, the federal part finds valid", () => {
    fc.assert(
      fc.property(randomActions(form, 2), fc.nat(), (actions, start) => {
        const changed = regional(form, actions);
        if (!changed) return;
        const federal = federalForm(form, changed);
        for (const record of records(changed, good, touched(form, actions), start)) {
          if (errors(changed, record).length > 0) continue;
          tried.valid++;
          expect(errors(federal, changed.compute(record, today))).toEqual([]);
        }
      }),
      { seed, numRuns: 70 },
    );
  });

  test("every good example is valid under the federal part", () => {
    const federal = federalForm(form, form);
    for (const record of good) expect(errors(federal, record)).toEqual([]);
  });

  test("the federal part alone asks for what is protected", () => {
    expect(federalForm(form, form).check({}, { level: "final", today }).length).toBeGreaterThan(0);
  });
});

test("the properties are not empty: changes were accepted and refused, records were valid", () => {
  expect(tried.accepted).toBeGreaterThan(40);
  expect(tried.refused).toBeGreaterThan(40);
  expect(tried.valid).toBeGreaterThan(400);
});

const region = "random";

function catalogueWith(id: string, actions: readonly OverlayAction[]): Catalogue {
  return createCatalogue({
    ...files,
    [`forms/regions/${region}/region.json`]: { id: region, name: { nominative: "Случайный край" } },
    [`forms/regions/${region}/${id}.overlay.json`]: frozen({
      overlay: "1.1.0",
      info: { title: "Случайные изменения", version: "1" },
      actions,
    }),
  });
}

/** A form with random changes, ready to use; nothing when they are refused. */
function regional({ definition }: Form, actions: readonly OverlayAction[]): Form | undefined {
  const target = targetOf(definition);
  const overlay = { overlay: "1.1.0", info: { title: "Случайные изменения", version: "1" }, actions };
  const changed = refusedOr(() => {
    const applied = applyOverlay(target as unknown as Json, overlay) as unknown as typeof target;
    if (federalFaults(target, applied).length > 0) return undefined;
    const values = Object.entries(applied.form.parameters ?? {}).map(([name, { value }]) => [name, value]);
    const { schema, ui } = applied;
    const form = compileForm({ ...definition, schema, ui, parameters: Object.fromEntries(values) });
    // What is no schema is found when the first record is checked.
    form.check({}, { level: "final", today });
    return form;
  });
  const isUsable = changed !== undefined && !(changed instanceof Error);
  tried[isUsable ? "accepted" : "refused"]++;
  return isUsable ? changed : undefined;
}

function targetOf({ id, schema, ui }: ResolvedForm): Parameters<typeof federalFaults>[0] {
  const manifest = files[`forms/${id}/form.json`] as unknown as FormManifest;
  const parameters = Object.keys(manifest.parameters ?? {}).map((name) => [name, parameterOf(id, name)]);
  return { form: { ...manifest, parameters: Object.fromEntries(parameters) }, schema, ui };
}

/** Every reason is told in Russian; any other failure is one of ours. */
function refusedOr<T>(make: () => T): T | DefinitionError | OverlayError {
  try {
    return make();
  } catch (error) {
    const isNamed = error instanceof DefinitionError || error instanceof OverlayError;
    if (!isNamed) throw error;
    expect(error.message).toMatch(/[а-яё]/i);
    return error;
  }
}

/** What is protected in a form, as a form; what a region may set freely is set as the region does. */
function federalForm({ definition }: Form, changed: Form): Form {
  const own = Object.entries(changed.definition.parameters).filter(
    ([name]) => parameterOf(definition.id, name).federal === undefined,
  );
  const parameters = { ...definition.parameters, ...Object.fromEntries(own) };
  const key = `${definition.id} ${JSON.stringify(parameters)}`;
  const made =
    federal.get(key) ?? compileForm({ ...definition, schema: federalPart(definition.schema), parameters });
  federal.set(key, made);
  return made;
}

const federal = new Map<string, Form>();

/** With what it takes from the common ones. */
function parameterOf(id: string, name: string): ParameterDefinition {
  const entry = pointerGet(files[`forms/${id}/form.json`], `/parameters/${name}`) as JsonObject;
  const path = /common\/parameters\.json#(.*)/.exec(String(entry.$ref))?.[1];
  const shared = path === undefined ? {} : pointerGet(files["forms/common/parameters.json"], path);
  return { ...(shared as object), ...entry } as unknown as ParameterDefinition;
}

/** Good records of the form, each changed at one of the places; another one at every place. */
function records(form: Form, good: readonly JsonObject[], pointers: readonly string[], start: number) {
  const some = pointers.map((_, at) => pointers[(start + at) % pointers.length] ?? "").slice(0, 3);
  return some.flatMap((pointer, at) => {
    const record = good[(start + at) % good.length] ?? {};
    return [record, ...variantsOf(form, record, pointer)];
  });
}

function validExamples(form: Form): readonly JsonObject[] {
  return readExamples(files)
    .filter((example) => example.form === form.definition.id && isObject(example.data))
    .map((example) => example.data as JsonObject)
    .filter((data) => errors(form, data).length === 0);
}

function errors(form: Form, record: Json) {
  return form.check(record, { level: "final", today }).filter(({ severity }) => severity === "error");
}

/** Places that the changes concern, and what is protected. */
function touched(form: Form, actions: readonly OverlayAction[]): readonly string[] {
  const paths = actions.map(({ target }) => {
    const names = [...target.matchAll(/\.properties\['([^']+)'\]|\.items|required\[\?@=='([^']+)'/g)];
    return names.map(([, property, required]) => `/${property ?? required ?? "*"}`).join("");
  });
  const named = paths.filter((path) => path !== "");
  const isNear = (pointer: string) => named.some((path) => isWithin(pointer, path));
  const near = form.fields.map(({ pointer }) => pointer).filter(isNear);
  const marked = form.fields.filter(({ schema }) => schema["x-federal"] === true);
  return near.length > 0 ? near : marked.map(({ pointer }) => pointer);
}

/** So that a change in place would be noticed at once. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
