import { formats } from "../formats/index.ts";
import type { Finding, Json, Pointer, Schema } from "../model/index.ts";
import { lineOf } from "../print/printValue.ts";
import { fieldKind } from "../schema/fieldKind.ts";
import { propertiesOf } from "../schema/properties.ts";
import { didYouMean } from "../support/nearest.ts";
import { changedPlaces } from "./changedPlaces.ts";
import type { FormUnderLint } from "./lintRules.ts";
import { readSchema } from "./readSchema.ts";

/** Contradictions inside a schema that its meta-schema cannot see. */
export function lintSchema(subject: FormUnderLint): readonly Finding[] {
  const foreign = subject.isForeign;
  return [
    ...changedPlaces(subject).flatMap(({ pointer, schema }) => {
      const at = subject.placeOf(pointer);
      const report = (key: string, reason: string, mend: string): Finding => {
        return { severity: "error", file: at.file, pointer: at.pointer + key, reason, mend };
      };
      return [
        ...requiredNames(schema, report),
        ...(foreign ? [] : formatNames(schema, report)),
        ...lineNames(schema, report),
        ...(foreign ? [] : titles(pointer, schema, report)),
        ...(foreign ? [] : kinds(pointer, schema, report)),
      ];
    }),
    ...uncompilable(subject),
  ];
}

type Report = (key: string, reason: string, mend: string) => Finding;

function requiredNames(schema: Schema, report: Report): readonly Finding[] {
  if (!schema.properties) return [];
  const names = Object.keys(propertiesOf(schema));
  const missing = (schema.required ?? []).filter((name) => !names.includes(name));
  return missing.map((name) =>
    report(
      "/required",
      `Обязательного поля «${name}» нет среди полей.`,
      didYouMean(name, names, "Опишите его в properties."),
    ),
  );
}

/** People see titles and options, never ids. */
function titles(pointer: Pointer, schema: Schema, report: Report): readonly Finding[] {
  const isRoot = pointer === "" || pointer.endsWith("/*");
  const nameless = (schema.oneOf ?? []).filter((option) => "const" in option && option.title === undefined);
  return [
    ...(isRoot || schema.title !== undefined
      ? []
      : [report("", "У поля нет названия.", "Добавьте «title» по-русски.")]),
    ...nameless.map((option) =>
      report("/oneOf", `У варианта «${String(option.const)}» нет названия.`, "Добавьте «title» по-русски."),
    ),
    ...repeatedOptions(schema).map((value) =>
      report("/oneOf", `Вариант «${value}» описан дважды.`, "Оставьте один."),
    ),
  ];
}

/** A field says what may stand in it, and its options are of that kind. */
function kinds(pointer: Pointer, schema: Schema, report: Report): readonly Finding[] {
  if (pointer !== "" && fieldKind(schema) === "any" && !("$ref" in schema) && schema.const === undefined) {
    const mend = "Добавьте «type» или варианты (oneOf).";
    return [report("", "Не сказано, что может стоять в поле.", mend)];
  }
  const types = typeof schema.type === "string" ? [schema.type] : schema.type;
  const strange = (schema.oneOf ?? []).filter(
    (option) => types !== undefined && option.const !== undefined && !isOfType(option.const, types),
  );
  return strange.map((option) =>
    report(
      "/type",
      `Вариант «${String(option.title ?? option.const)}» не того вида, что поле: его нельзя выбрать.`,
      "Поправьте «type» поля или код варианта.",
    ),
  );
}

function isOfType(value: Json, types: readonly string[]): boolean {
  const kind = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return types.includes(kind) || (Number.isInteger(value) && types.includes("integer"));
}

function repeatedOptions(schema: Schema): readonly string[] {
  const values = (schema.oneOf ?? [])
    .filter((option) => "const" in option)
    .map((option) => String(option.const));
  return values.filter((value, at) => values.indexOf(value) !== at);
}

function formatNames(schema: Schema, report: Report): readonly Finding[] {
  const { format } = schema;
  if (format === undefined || formats.has(format)) return [];
  return [
    report(
      "/format",
      `Формат «${format}» неизвестен.`,
      didYouMean(format, formats.keys(), "Проверьте имя формата."),
    ),
  ];
}

function lineNames(schema: Schema, report: Report): readonly Finding[] {
  const line = lineOf(schema);
  const names = Object.keys(propertiesOf(schema));
  const used = [
    ...JSON.stringify([line?.line, line?.short, Object.values(line?.styles ?? {})]).matchAll(
      /\{([^{}:"]+)(?::\w+)?\}/g,
    ),
  ].flatMap((match) => match[1]?.split("|") ?? []);
  const reserved = ["line", "short"].filter((style) => Object.hasOwn(line?.styles ?? {}, style));
  const taken = reserved.map((style) =>
    report("/x-print", `Запись «${style}» в styles не подействует.`, `Поставьте «${style}» рядом со styles.`),
  );
  const unknown = used
    .filter((name) => !names.includes(name))
    .map((name) =>
      report("/x-print", `Поля «${name}» в этой группе нет.`, didYouMean(name, names, "Проверьте имя.")),
    );
  return [...taken, ...unknown];
}

function uncompilable({ form, placeOf, before, isForeign }: FormUnderLint): readonly Finding[] {
  try {
    readSchema(form.schema, before !== undefined && !isForeign);
    return [];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [
      {
        severity: "error",
        ...placeOf(""),
        reason: `Схема не читается: ${detail}.`,
        mend: "Поправьте это место схемы.",
      },
    ];
  }
}
