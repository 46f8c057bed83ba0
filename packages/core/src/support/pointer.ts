import { UnreadableFile } from "../catalogue/definitionFiles.ts";
import type { Json, JsonObject, Pointer } from "../model/index.ts";

/** RFC 6901: the unescaped steps of a pointer; `""` has none. */
export function splitPointer(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  const steps = pointer.slice(1).split("/");
  return pointer.includes("~")
    ? steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    : steps;
}

/** RFC 6901: a pointer to what lies below `base` by the given steps. */
export function joinPointer(base: Pointer, ...steps: readonly (string | number)[]): Pointer {
  return base + steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The pointer of what holds the value at `pointer`; the root is its own parent. */
export function parentPointer(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** Whether `pointer` is `ancestor` itself or lies below it. */
export function isWithin(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

/** The pointer itself and everything around it, the root last. */
export function ancestorsOf(pointer: Pointer): readonly Pointer[] {
  return pointer === "" ? [""] : [pointer, ...ancestorsOf(parentPointer(pointer))];
}

/** The value there, or `undefined` when there is none. Own properties only: data may be hostile. */
export function pointerGet(document: unknown, pointer: Pointer): Json | undefined {
  let value: unknown = document;
  for (const step of splitPointer(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as { readonly [key: string]: unknown })[step];
  }
  return value as Json | undefined;
}

/**
 * A copy of the document with the value at `pointer` replaced; missing objects are made.
 * `undefined` takes the value away. What is not on the way is shared with the original.
 */
export function pointerSet(document: Json | undefined, pointer: Pointer, value: Json | undefined): Json {
  return setAt(document, splitPointer(pointer), value) ?? {};
}

function setAt(node: Json | undefined, steps: readonly string[], value: Json | undefined): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(node)) return setInList(node, step, rest, value);
  const object: JsonObject = isObject(node) ? node : {};
  const child = setAt(Object.hasOwn(object, step) ? object[step] : undefined, rest, value);
  const others = Object.entries(object).filter(([key]) => key !== step || child !== undefined);
  if (Object.hasOwn(object, step) || child === undefined) {
    return Object.fromEntries(others.map(([key, old]) => [key, key === step ? child : old]));
  }
  return Object.fromEntries([...others, [step, child]]);
}

function setInList(
  list: readonly Json[],
  step: string,
  rest: readonly string[],
  value: Json | undefined,
): Json {
  const index = Number(step);
  const child = setAt(list[index], rest, value);
  if (child === undefined) return list.filter((_, at) => at !== index);
  return index < list.length ? list.map((old, at) => (at === index ? child : old)) : [...list, child];
}

/** Whether a value is a JSON object (not a list, not null). */
export function isObject(value: unknown): value is JsonObject {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof UnreadableFile)
  );
}

/** An object's own value of that name: `constructor` is no field of a record. */
export function own(object: JsonObject | undefined, name: string): Json | undefined {
  return object && Object.hasOwn(object, name) ? object[name] : undefined;
}
