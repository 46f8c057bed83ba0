import { placesOf } from "../check/places.ts";
import type { Finding, Schema } from "../model/index.ts";
import { fieldKind, optionsOf } from "../schema/fieldKind.ts";
import type { FormUnderLint } from "./lintRules.ts";

/** A region's change may narrow or widen what a field takes, but not make it take anything at all. */
export function lintWeakened(subject: FormUnderLint): readonly Finding[] {
  const { before, form, placeOf } = subject;
  if (!before) return [];
  const old = new Map(placesOf(before().schema).map((place) => [place.pointer, place.schema]));
  return placesOf(form.schema).flatMap(({ pointer, schema }): readonly Finding[] => {
    const was = old.get(pointer);
    const what = was && weakening(was, schema);
    if (what === undefined) return [];
    const reason = `Поле «${schema.title ?? was?.title ?? pointer}» ${what}: теперь в нём может стоять что угодно.`;
    const mend = "Скажите вместо этого, что в нём может стоять: type, варианты (oneOf), поля (properties).";
    return [{ severity: "error", ...placeOf(pointer), reason, mend }];
  });
}

/** What the change took from the field, or nothing. */
function weakening(was: Schema, is: Schema): string | undefined {
  if (fieldKind(was) !== "any" && fieldKind(is) === "any") return "потеряло вид (type)";
  if (typesOf(is).length > 1 && typesOf(is).some((type) => !typesOf(was).includes(type)))
    return "стало принимать значения разного вида";
  if (was.type !== undefined && is.type === undefined && !optionsOf(is) && !is.properties)
    return "потеряло вид (type)";
  if (fieldKind(is) === "list" && was.items && isAnything(is.items)) return "потеряло описание строк (items)";
  if (fieldKind(is) === "group" && isOpen(is) && !isOpen(was))
    return "стало принимать поля, которых в форме нет";
  return undefined;
}

function typesOf({ type }: Schema): readonly string[] {
  return (typeof type === "string" ? [type] : (type ?? [])).filter((name) => name !== "null");
}

function isAnything(schema: unknown): boolean {
  if (typeof schema !== "object" || schema === null) return schema !== false;
  return Object.keys(schema).length === 0;
}

function isOpen(schema: Schema): boolean {
  const words = ["additionalProperties", "unevaluatedProperties"].filter((word) => word in schema);
  return words.length > 0 && words.every((word) => isAnything(schema[word]));
}
