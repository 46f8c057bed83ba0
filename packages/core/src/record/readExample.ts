import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { IsoDate, JsonObject, Level, Pointer, Severity } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** What a bad example must be told, exactly. */
export interface ExpectedProblem {
  readonly path: Pointer;
  readonly rule: string;
  readonly severity?: Severity;
}

/** One example of a form: data that must pass, or data with the problems that it must have. */
export interface Example {
  readonly file: string;
  readonly name: string;
  readonly form: string;
  readonly region?: string;
  /** The edition of the form that it is of; the current one when absent. */
  readonly edition?: string;
  readonly level: Level;
  /** The day that its rules take as today; the day of the run when the example does not say. */
  readonly today?: IsoDate;
  readonly data: JsonObject;
  /** Always in `<name>.invalid.json`; without them the data must have no errors. */
  readonly problems?: readonly ExpectedProblem[];
}

const home = `^forms/(?:(?!regions/|common/)|regions/(?<region>[^/]+)/)(?<form>[^/]+)`;
const place = new RegExp(`${home}(?:/editions/(?<edition>[^/]+))?/examples/(?<name>[^/]+)[.]json$`);

/** Whether a file holds the circumstances of an example beside its data, or just the data. */
export function isWrapped(file: string, content: unknown): boolean {
  if (file.endsWith(".invalid.json")) return true;
  return (
    isObject(content) &&
    typeof content.$schema === "string" &&
    content.$schema.endsWith("/example.schema.json")
  );
}

/** Every example of a set of definitions, in the order of the files. */
export function readExamples(files: DefinitionFiles): readonly Example[] {
  return Object.keys(files).flatMap((file) => {
    const found = place.exec(file)?.groups;
    const content = files[file];
    return found && isObject(content) ? [readExample(file, found, content)] : [];
  });
}

function readExample(
  file: string,
  place: { readonly [name: string]: string | undefined },
  content: JsonObject,
): Example {
  const wrapped: JsonObject = isWrapped(file, content) ? content : { data: content };
  const { region: given, edition: named, level, today, data, problems } = wrapped;
  const region = typeof given === "string" ? given : place.region;
  const edition = typeof named === "string" ? named : place.edition;
  return {
    file,
    name: (place.name ?? "").replace(/\.invalid$/, ""),
    form: place.form ?? "",
    level: level === "draft" ? "draft" : "final",
    data: isObject(data) ? data : {},
    ...(region !== undefined && { region }),
    ...(edition !== undefined && { edition }),
    ...(typeof today === "string" && { today }),
    ...(Array.isArray(problems) && { problems: problems as readonly (ExpectedProblem & JsonObject)[] }),
  };
}
