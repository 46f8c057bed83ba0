import type { Finding, Schema } from "../model/index.ts";
import { isOptionList } from "../schema/draftSchema.ts";
import { fieldKind, mainType } from "../schema/fieldKind.ts";
import { propertiesOf, requiredOf } from "../schema/properties.ts";
import { didYouMean } from "../support/nearest.ts";
import { changedPlaces } from "./changedPlaces.ts";
import type { FormUnderLint } from "./lintRules.ts";

type Report = (key: string, reason: string, mend: string) => Finding;

/** Numbers and groups of closed lists, and lists whose rows are chosen from one. */
export function lintOptions(subject: FormUnderLint): readonly Finding[] {
  const { placeOf } = subject;
  return changedPlaces(subject).flatMap(({ pointer, schema }) => {
    const at = placeOf(pointer);
    const report: Report = (key, reason, mend) => {
      return { severity: "error", file: at.file, pointer: at.pointer + key, reason, mend };
    };
    const isChoices = fieldKind(schema) === "choices";
    const holder = isChoices && schema.items ? schema.items : schema;
    const below: Report = (key, reason, mend) => report(isChoices ? `/items${key}` : key, reason, mend);
    return [...lintKey(schema, report), ...lintNumbers(holder, below), ...lintGroups(holder, below)];
  });
}

function lintKey(list: Schema, report: Report): readonly Finding[] {
  const key = list["x-key"];
  if (key === undefined) return [];
  const row = list.items;
  if (mainType(list) !== "array" || !row || fieldKind(row) !== "group") {
    return [report("/x-key", "Слово x-key стоит не у списка строк с полями.", "Поставьте его у списка.")];
  }
  const names = Object.keys(propertiesOf(row));
  const property = Object.hasOwn(propertiesOf(row), key) ? propertiesOf(row)[key] : undefined;
  if (!property) {
    const mend = didYouMean(key, names, `Можно: ${names.join(", ")}.`);
    return [report("/x-key", `Поля «${key}» в строке списка нет.`, mend)];
  }
  if (fieldKind(property) !== "choice") {
    const mend = "Опишите варианты: oneOf: [{ const, title }].";
    return [report("/x-key", `У поля «${key}» нет закрытого списка вариантов.`, mend)];
  }
  if (requiredOf(row).includes(key)) return [];
  const reason = `Поле «${key}» отличает строки, а строка может быть и без него.`;
  return [report("/x-key", reason, `Добавьте «${key}» в required строки.`)];
}

function lintNumbers(holder: Schema, report: Report): readonly Finding[] {
  const numbers = optionSchemas(holder).flatMap((option) => option["x-number"] ?? []);
  const repeated = new Set(numbers.filter((number, at) => numbers.indexOf(number) !== at));
  const stray = strayWords(holder).map((word) =>
    report(`/${word}`, `Слово ${word} стоит не у варианта.`, "Поставьте его рядом с const и title."),
  );
  return [
    ...stray,
    ...[...repeated].map((number) =>
      report("/oneOf", `Номер «${number}» есть у двух вариантов.`, "Дайте каждому варианту свой номер."),
    ),
  ];
}

function lintGroups(holder: Schema, report: Report): readonly Finding[] {
  const groups = holder["x-groups"];
  const options = optionSchemas(holder);
  const codes = (groups ?? []).map(({ code }) => code);
  const unknown = options.flatMap((option) => {
    const group = option["x-group"];
    if (group === undefined || codes.includes(group)) return [];
    const mend = didYouMean(group, codes, "Опишите её в x-groups рядом с oneOf.");
    return [report("/oneOf", `Группы «${group}» варианта «${option.title}» нет.`, mend)];
  });
  const homeless = groups ? options.filter((option) => option["x-group"] === undefined) : [];
  return [
    ...(groups && options.length === 0
      ? [report("/x-groups", "Группы есть, а вариантов нет.", "Опишите варианты: oneOf: [{ const, title }].")]
      : []),
    ...unknown,
    ...homeless.map((option) =>
      report("/oneOf", `Вариант «${option.title}» ни в какой группе.`, "Назовите её словом x-group."),
    ),
    ...codes
      .filter((code, at) => codes.indexOf(code) !== at)
      .map((code) => report("/x-groups", `Группа «${code}» описана дважды.`, "Оставьте одну.")),
  ];
}

function optionSchemas(holder: Schema): readonly Schema[] {
  const alternatives = holder.oneOf ?? holder.anyOf;
  return isOptionList(alternatives) ? alternatives : [];
}

/** Words of an option that stand at a field, where nobody reads them. */
function strayWords(schema: Schema): readonly string[] {
  return ["x-number", "x-group"].filter((word) => word in schema);
}
