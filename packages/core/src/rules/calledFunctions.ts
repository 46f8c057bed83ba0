import { type ASTNode, parse } from "@marcbachmann/cel-js";
import { computedDefinition } from "../check/computation.ts";
import { placesOf } from "../check/places.ts";
import { celFunctions } from "../functions/index.ts";
import type { ResolvedForm, Schema } from "../model/index.ts";
import { findCalls } from "./findCalls.ts";
import { expressionsOf } from "./messageTemplate.ts";

/** Names of the functions of ours that a form's rules, messages, conditions and computed values call, in their order. */
export function calledFunctions({ schema }: ResolvedForm): readonly string[] {
  const trees = placesOf(schema).flatMap((place) => expressionsAt(place.schema).map(treeOf));
  return names.filter((name) => trees.some((tree) => findCalls(tree, name).length > 0));
}

const names = celFunctions.map(({ signatures }) => signatures[0]?.split("(")[0] ?? "");

function expressionsAt(schema: Schema): readonly string[] {
  const rules = (schema["x-rules"] ?? []).flatMap(({ rule, message = "" }) =>
    rule === undefined ? [] : [rule, ...expressionsOf(message)],
  );
  const others = [schema["x-visible"], computedDefinition(schema)?.value];
  return [...rules, ...others.filter((source) => source !== undefined)];
}

function treeOf(source: string): ASTNode {
  return parse(source).ast;
}
