import type { Form, Pointer, Schema } from "../model/index.ts";
import { lineOf } from "../print/printValue.ts";
import { ancestorsOf, splitPointer } from "../support/pointer.ts";

/** The composite that a field belongs to: a group that is written in one line and is one thing to a person. */
export interface Composite {
  readonly pointer: Pointer;
  /** Whether the field stands on that line; a telephone inside an address does not. */
  readonly onLine: boolean;
}

/** The outermost composite around a field, or nothing. */
export function compositeOf(form: Form, pointer: Pointer): Composite | undefined {
  const [, ...around] = ancestorsOf(pointer);
  const home = around.findLast((place) => {
    const schema = form.field(place)?.schema;
    return schema !== undefined && lineOf(schema) !== undefined;
  });
  if (home === undefined) return undefined;
  const [name = ""] = splitPointer(pointer.slice(home.length));
  return { pointer: home, onLine: namesOnLine(form.field(home)?.schema ?? {}).has(name) };
}

function namesOnLine(schema: Schema): ReadonlySet<string> {
  const text = JSON.stringify(lineOf(schema)?.line ?? []);
  const holes = [...text.matchAll(/\{([^{}:"]+)(?::\w+)?\}/g)];
  return new Set(holes.flatMap((hole) => hole[1]?.split("|") ?? []));
}
