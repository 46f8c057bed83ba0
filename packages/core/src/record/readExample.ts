import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { IsoDate, Json, JsonObject, Level, Pointer, Severity } from "../model/index.ts";
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
  readonly level: Level;
  /** The day that its rules take as today; the day of the run when the example does not say. */
  readonly today?: IsoDate;
  readonly data: JsonObject;
  /** Only in `<name>.invalid.json`. */
  readonly problems?: readonly ExpectedProblem[];
}

const places = [
  /^forms\/(?!regions\/|common\/)(?<form>[^/]+)\/examples\/(?<name>[^/]+)\.json$/,
  /^forms\/regions\/(?<region>[^/]+)\/(?<form>[^/]+)\/examples\/(?<name>[^/]+)\.json$/,
];

/** Every example of a set of definitions, in the order of the files. */
export function readExamples(files: DefinitionFiles): readonly Example[] {
  return Object.keys(files).flatMap((file) => {
    const place = places.map((pattern) => pattern.exec(file)?.groups).find((groups) => groups !== undefined);
    const content = files[file];
    return place && isObject(content) ? [readExample(file, place, content)] : [];
  });
}

function readExample(
  file: string,
  place: { readonly [name: string]: string | undefined },
  content: JsonObject,
): Example {
  const invalid = file.endsWith(".invalid.json");
  const {
    region: given,
    level,
    today,
    data,
    problems,
  } = invalid ? content : ({ data: content } as JsonObject);
  const region = typeof given === "string" ? given : place.region;
  return {
    file,
    name: (place.name ?? "").replace(/\.invalid$/, ""),
    form: place.form ?? "",
    level: level === "draft" ? "draft" : "final",
    data: isObject(data) ? data : {},
    ...(region !== undefined && { region }),
    ...(typeof today === "string" && { today }),
    ...(invalid && {
      problems: (problems as Json as readonly (ExpectedProblem & JsonObject)[] | undefined) ?? [],
    }),
  };
}
