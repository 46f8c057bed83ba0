import { pluralForm } from "../support/plural.ts";
import { textArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

export const pluralFunction: CelFunction = {
  signatures: [
    "plural(int, string, string, string): string",
    "plural(double, string, string, string): string",
  ],
  call: (_scope, count, one, few, many) =>
    pluralForm(Number(count), textArgument(one), textArgument(few), textArgument(many)),
  title: "plural(n, 'раз', 'раза', 'раз') – слово в нужном числе, без самого числа",
};
