import { type Field, lineOf } from "@formulyar/core";
import type { HelperCallNode } from "./checkHelperCall.ts";
import { checkWord } from "./checkOption.ts";
import { FINE, type Findings } from "./fault.ts";
import { fieldAt } from "./fieldAt.ts";
import type { Bound, Scope } from "./scope.ts";

const EVERYWHERE = ["line", "short"];

/** Checks the name of a way to print: one of the fields of the call must know it (the others print their line). */
export function checkPrintStyle(known: Bound, call: HelperCallNode, scope: Scope): Findings {
  const fields = call.params.map((param) => fieldAt(param, scope));
  // What a partial was not given, or a wrong pointer, is told of elsewhere.
  if (fields.some((field) => field === undefined)) return FINE;
  return checkWord(known, [...EVERYWHERE, ...new Set(fields.flatMap(stylesOf))]);
}

function stylesOf(field: Field | undefined): readonly string[] {
  const { schema } = field ?? {};
  const lines = [schema, schema?.items].map((one) => one && lineOf(one));
  return lines.flatMap((line) => Object.keys(line?.styles ?? {}));
}
