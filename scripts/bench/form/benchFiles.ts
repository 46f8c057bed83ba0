import type { BenchCase } from "./benchCase.ts";
import { buildPages } from "./buildPages.ts";
import { handWrittenPage, handWrittenScript } from "./handWrittenPage.ts";
import { plainSchema } from "./plainSchema.ts";

/** Everything that the pages load, by address. */
export async function benchFiles(cases: readonly BenchCase[]): Promise<ReadonlyMap<string, Buffer | string>> {
  const built = await buildPages(["rjsf", "ours"]);
  return new Map<string, Buffer | string>([
    ...built,
    ["/hand.js", handWrittenScript],
    ...cases.flatMap(filesOf),
  ]);
}

function filesOf({ rows, form, data, validators }: BenchCase): readonly [string, string][] {
  return [
    [`/hand-${rows}.html`, handWrittenPage(form, data, false)],
    [`/contained-${rows}.html`, handWrittenPage(form, data, true)],
    [`/schema-${rows}.json`, JSON.stringify(plainSchema(form.definition))],
    [`/definition-${rows}.json`, JSON.stringify(form.definition)],
    [`/data-${rows}.json`, JSON.stringify(data)],
    [`/validators-${rows}.js`, validators],
  ];
}
