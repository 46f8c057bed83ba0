import {
  compileForm,
  createCatalogue,
  type Form,
  isObject,
  type Json,
  type JsonObject,
  pointerGet,
  pointerSet,
} from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import fc from "fast-check";
import { expect, test } from "vitest";
import { everyForm } from "./support/everyForm.ts";
import { checkout } from "./support/paths.ts";
import { variantsOf } from "./support/randomRecord.ts";

const catalogue = createCatalogue(await readDefinitions(checkout));
const today = "2024-12-02";

/** The same edits every time; any other seed must do as well. */
const seed = 330;

/** Anything that somebody may do to a record next. */
interface Edit {
  readonly field: number;
  readonly variant: number;
  readonly rows: "none" | "repeat" | "drop" | "reverse";
}

const edits = fc.array(
  fc.record<Edit>({
    field: fc.nat(),
    variant: fc.nat(),
    rows: fc.constantFrom("none", "none", "none", "repeat", "drop", "reverse"),
  }),
  { minLength: 1, maxLength: 8 },
);

/** What somebody who has seen nothing before says of a record. */
function fromNothing(form: Form, data: JsonObject) {
  const computed = form.compute(data, today);
  return {
    today,
    data,
    computed,
    hidden: form.hidden(computed, today),
    problems: form.check(data, { level: "final", today }),
  };
}

test.each(everyForm(catalogue))(
  "$name: edit after edit, what is remembered says what a look from nothing says",
  ({ id, region, folder }) => {
    const form = compileForm(catalogue.resolve(id, region));
    const first = exampleOf(folder);
    fc.assert(
      fc.property(edits, (steps) => {
        const evaluate = form.evaluator();
        let data = first;
        expect(evaluate(data, today)).toEqual(fromNothing(form, data));
        for (const step of steps) {
          data = edited(form, data, step);
          expect(evaluate(data, today)).toEqual(fromNothing(form, data));
        }
      }),
      { numRuns: 8, seed },
    );
  },
);

/** The richest example of a form. */
function exampleOf(folder: string): JsonObject {
  const examples = Object.entries(catalogue.files).flatMap(([path, content]) =>
    path.startsWith(`${folder}/examples/`) && /(?<!\.invalid)\.json$/.test(path) && isObject(content)
      ? [content]
      : [],
  );
  const [richest = {}] = examples.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  return richest;
}

function edited(form: Form, data: JsonObject, { field, variant, rows }: Edit): JsonObject {
  const chosen = form.fields[field % form.fields.length]?.pointer ?? "";
  const list = /^(.*?)\/\*/.exec(chosen)?.[1];
  if (rows !== "none" && list !== undefined) return withRows(data, list, rows);
  const variants = variantsOf(form, data, chosen).filter(isObject);
  return variants[variant % Math.max(1, variants.length)] ?? data;
}

function withRows(data: JsonObject, list: string, how: Edit["rows"]): JsonObject {
  const rows = pointerGet(data, list);
  if (!Array.isArray(rows) || rows.length === 0) return data;
  const changed: { readonly [how: string]: readonly Json[] } = {
    repeat: [...rows, rows[0] as Json],
    drop: rows.slice(1),
    reverse: rows.toReversed(),
  };
  return pointerSet(data, list, changed[how] ?? rows) as JsonObject;
}
