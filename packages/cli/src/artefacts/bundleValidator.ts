import { extname, join } from "node:path";
import type { ResolvedForm } from "@formulyar/core";
import { calledFunctions } from "@formulyar/core/standalone";
import { type Plugin, rolldown } from "rolldown";

/** This package as it runs: from source, or built. Core is bundled from where it runs itself. */
const isSource = extname(import.meta.filename) === ".ts";

/** A module that is nowhere on the disk, but imports as one that stands here. */
const entryFile = join(import.meta.dirname, "validator-entry.js");

const schemaModule = "formulyar:schema";

/**
 * One module of an entry, the schema's validators (`formulyar:schema`) and what the entry imports of core. Functions of
 * rules that the form never calls, and the libraries they need, stay out.
 */
export async function bundleValidator(form: ResolvedForm, schema: string, entry: string): Promise<string> {
  const functions = listOfFunctions(calledFunctions(form));
  const bundle = await rolldown({
    input: entryFile,
    resolve: { conditionNames: [...(isSource ? ["@formulyar/source"] : []), "import", "default"] },
    plugins: [
      texts(
        new Map([
          [entryFile, entry],
          [schemaModule, schema],
        ]),
      ),
      functions.plugin,
    ],
    logLevel: "silent",
  });
  try {
    const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false });
    if (!functions.wasMet()) throw new Error("The list of functions is not where it was.");
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** Modules given as text. */
function texts(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: "formulyar-texts",
    resolveId: (id) => (sources.has(id) ? id : undefined),
    load: (id) => sources.get(id),
  };
}

/** In the place of core's list of functions, one of those with these names. */
function listOfFunctions(names: readonly string[]): { readonly plugin: Plugin; wasMet(): boolean } {
  let met = false;
  const load = (id: string): string | undefined => {
    const [, ending] = /[\\/]functions[\\/]celFunctions(\.[jt]s)$/.exec(id) ?? [];
    if (ending === undefined) return undefined;
    met = true;
    const imports = names.map((name) => `import { ${name}Function } from "./${name}${ending}";\n`);
    const list = names.map((name) => `${name}Function`).join(", ");
    return `${imports.join("")}export const celFunctions = [${list}];\n`;
  };
  return { plugin: { name: "formulyar-functions", load }, wasMet: () => met };
}
