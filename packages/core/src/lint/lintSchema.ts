import { placesOf } from "../check/places.ts";
import { formats } from "../formats/index.ts";
import type { Finding, Schema } from "../model/index.ts";
import { lineOf } from "../print/printValue.ts";
import { createAjv } from "../schema/ajv.ts";
import { propertiesOf } from "../schema/properties.ts";
import { didYouMean } from "../support/nearest.ts";
import type { FormUnderLint } from "./lintRules.ts";

/** Contradictions inside a schema that its meta-schema cannot see. */
export function lintSchema(subject: FormUnderLint): readonly Finding[] {
  return [
    ...placesOf(subject.form.schema).flatMap(({ pointer, schema }) => {
      const at = subject.placeOf(pointer);
      const report = (key: string, reason: string, mend: string): Finding => {
        return { severity: "error", file: at.file, pointer: at.pointer + key, reason, mend };
      };
      return [...requiredNames(schema, report), ...formatNames(schema, report), ...lineNames(schema, report)];
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
  const used = [...JSON.stringify([line?.line, line?.short]).matchAll(/\{(\w+)(?::\w+)?\}/g)].map(
    (match) => match[1] ?? "",
  );
  return used
    .filter((name) => !names.includes(name))
    .map((name) =>
      report("/x-print", `Поля «${name}» в этой группе нет.`, didYouMean(name, names, "Проверьте имя.")),
    );
}

function uncompilable({ form, placeOf }: FormUnderLint): readonly Finding[] {
  try {
    createAjv().compile(form.schema);
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
