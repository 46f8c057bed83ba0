import type { ErrorObject } from "ajv";
import type { Finding, Pointer } from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import { isWithin, joinPointer, pointerGet } from "../support/pointer.ts";

/** What ajv says of a definition file, for the person who wrote it: the deepest cause, not every branch that was tried. */
export function formatFindings(
  file: string,
  content: unknown,
  errors: readonly ErrorObject[],
): readonly Finding[] {
  const causes = errors.filter((error) => !steering.has(error.keyword));
  const deepest = causes.filter((error) => !causes.some((other) => explains(other, error)));
  const findings = deepest.map((error) => findingOf(file, content, error));
  return findings.filter((one, at) => findings.findIndex((other) => same(one, other)) === at);
}

const steering = new Set(["if", "$ref", "$dynamicRef", "allOf"]);

/** A failed alternative is explained by what failed inside it. */
function explains(inner: ErrorObject, outer: ErrorObject): boolean {
  if (outer.keyword !== "anyOf" && outer.keyword !== "oneOf") return false;
  return (
    inner !== outer &&
    inner.instancePath !== outer.instancePath &&
    isWithin(inner.instancePath, outer.instancePath)
  );
}

function findingOf(file: string, content: unknown, error: ErrorObject): Finding {
  const { keyword, params, instancePath } = error;
  const unknown = params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof unknown === "string") {
    const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
    return finding(file, joinPointer(instancePath, unknown), `Ключ «${unknown}» здесь неизвестен.`, {
      mend: didYouMean(unknown, known, known.length > 0 ? `Можно: ${known.join(", ")}.` : "Уберите его."),
    });
  }
  if (keyword === "required") {
    return finding(file, instancePath, `Нет обязательного ключа «${String(params.missingProperty)}».`, {
      mend: "Добавьте его.",
    });
  }
  const reason =
    keyword === "pattern"
      ? patternReason(error)
      : (reasons[keyword]?.(params) ?? "Значение здесь недопустимо.");
  return finding(file, instancePath, reason, {
    mend: meantValue(keyword, params, pointerGet(content, instancePath)),
  });
}

/** A pattern says nothing to a person: the schema's own words and examples do. */
function patternReason({ params, parentSchema }: ErrorObject): string {
  const { description, examples } = (parentSchema ?? {}) as { description?: string; examples?: unknown[] };
  const like = examples?.[0] === undefined ? "" : ` Например: ${String(examples[0])}.`;
  if (description !== undefined || like !== "")
    return `Значение не того вида. ${description ?? ""}${like}`.trim();
  return `Значение не того вида: нужно ${String(params.pattern)}.`;
}

function meantValue(keyword: string, params: ErrorObject["params"], given: unknown): string {
  const allowed = keyword === "enum" ? (params.allowedValues as readonly unknown[]).map(String) : [];
  return didYouMean(String(given), allowed, "Поправьте значение.");
}

const reasons: { readonly [keyword: string]: (params: { readonly [name: string]: unknown }) => string } = {
  type: (params) => `Здесь должно стоять другое: ${typeWords(params.type)}.`,
  enum: (params) =>
    `Здесь можно только: ${(params.allowedValues as readonly unknown[]).map(String).join(", ")}.`,
  const: (params) => `Здесь может стоять только ${JSON.stringify(params.allowedValue)}.`,
  format: (params) =>
    `Значение не того вида: ${formatWords[String(params.format)] ?? `нужно ${String(params.format)}`}.`,
  minLength: () => "Здесь не может быть пусто.",
  minimum: (params) => `Число слишком мало: нужно не меньше ${String(params.limit)}.`,
  maximum: (params) => `Число слишком велико: нужно не больше ${String(params.limit)}.`,
  minItems: (params) => `В списке слишком мало: нужно не меньше ${String(params.limit)}.`,
  uniqueItems: ({ i, j }) => `Значения списка № ${Number(j) + 1} и № ${Number(i) + 1} одинаковы.`,
  minProperties: () => "Здесь не может быть пусто.",
};

const wordsOfTypes: { readonly [type: string]: string } = {
  string: "текст в кавычках",
  number: "число без кавычек",
  integer: "целое число без кавычек",
  boolean: "true или false без кавычек",
  array: "список [ … ]",
  object: "объект { … }",
  null: "null",
};

function typeWords(types: unknown): string {
  const names = (Array.isArray(types) ? types : [types]).map(String);
  return names.map((name) => wordsOfTypes[name] ?? name).join(" или ");
}

const formatWords: { readonly [format: string]: string } = {
  date: "нужна дата, какая есть в календаре, в виде ГГГГ-ММ-ДД",
  "uri-reference": "нужен путь к файлу",
  email: "нужен адрес электронной почты",
};

function finding(
  file: string,
  pointer: Pointer,
  reason: string,
  { mend }: { readonly mend: string },
): Finding {
  return { severity: "error", file, pointer, reason, mend };
}

function same(a: Finding, b: Finding): boolean {
  return a.pointer === b.pointer && a.reason === b.reason;
}
