import type { Finding, PasteDefinition, Pointer, Schema } from "../model/index.ts";
import type { PasteReader } from "../paste/PasteReader.ts";
import { pasteReaders } from "../paste/pasteReaders.ts";
import { fieldKind, optionsOf } from "../schema/fieldKind.ts";
import { propertiesOf } from "../schema/properties.ts";
import { didYouMean } from "../support/nearest.ts";
import { joinPointer, splitPointer } from "../support/pointer.ts";
import { changedPlaces } from "./changedPlaces.ts";
import type { FormUnderLint } from "./lintRules.ts";

type Report = (key: Pointer, reason: string, mend: string) => Finding;

/** `x-paste` names a reader, roles that it has, fields that the group has, and options of closed lists. */
export function lintPaste(subject: FormUnderLint): readonly Finding[] {
  return changedPlaces(subject).flatMap(({ pointer, schema }) => {
    const paste = schema["x-paste"];
    if (paste === undefined) return [];
    const at = subject.placeOf(pointer);
    const report: Report = (key, reason, mend) => {
      return { severity: "error", file: at.file, pointer: `${at.pointer}/x-paste${key}`, reason, mend };
    };
    if (fieldKind(schema) !== "group") {
      return [report("", "Слово x-paste стоит не у группы полей.", "Поставьте его у группы.")];
    }
    const reader = pasteReaders.get(paste.as);
    return reader ? roleFaults(schema, paste, reader, report) : [unknownReader(paste.as, report)];
  });
}

function unknownReader(name: string, report: Report): Finding {
  const known = [...pasteReaders.values()].map((reader) => `${reader.name} (${reader.title})`);
  const mend = didYouMean(name, pasteReaders.keys(), `Можно: ${known.join("; ")}.`);
  return report("/as", `Вставлять текст вида «${name}» Формуляр не умеет.`, mend);
}

function roleFaults(
  group: Schema,
  paste: PasteDefinition,
  reader: PasteReader,
  report: Report,
): readonly Finding[] {
  const fields = Object.entries(paste.fields).flatMap(([role, to]): readonly Finding[] => {
    const at = joinPointer("/fields", role);
    if (!Object.hasOwn(reader.roles, role)) return [unknownRole(role, reader, at, report)];
    return fieldFaults(group, to, (reason, mend) => report(at, reason, mend)).concat(
      codeFaults(group, paste, reader, role, report),
    );
  });
  const strange = Object.keys(paste.codes ?? {}).filter(
    (role) => !reader.codes?.[role] || !paste.fields[role],
  );
  return [
    ...fields,
    ...strange.map((role) =>
      report(joinPointer("/codes", role), `У части «${role}» вариантов нет.`, "Уберите её из codes."),
    ),
  ];
}

function unknownRole(role: string, { name, roles }: PasteReader, at: Pointer, report: Report): Finding {
  const known = Object.entries(roles).map(([one, title]) => `${one} (${title})`);
  const mend = didYouMean(role, Object.keys(roles), `Можно: ${known.join(", ")}.`);
  return report(at, `Части «${role}» в тексте вида «${name}» не бывает.`, mend);
}

function fieldFaults(
  group: Schema,
  to: Pointer,
  report: (reason: string, mend: string) => Finding,
): readonly Finding[] {
  const [missing, names] = missingStep(group, to);
  if (missing !== undefined) {
    const mend = didYouMean(missing, names, `Можно: ${names.map((name) => `/${name}`).join(", ")}.`);
    return [report(`Поля «${missing}» в этой группе нет.`, mend)];
  }
  const kind = fieldKind(fieldAt(group, to) ?? {});
  if (kind !== "group" && kind !== "list") return [];
  return [report(`«${to}» – не одно поле, а несколько.`, "Назовите поле с одним ответом.")];
}

/** The codes of a closed list: each that the reader knows, and options that the field has. */
function codeFaults(
  group: Schema,
  paste: PasteDefinition,
  reader: PasteReader,
  role: string,
  report: Report,
): readonly Finding[] {
  const field = fieldAt(group, paste.fields[role] ?? "");
  const options = field && optionsOf(field);
  const codes = reader.codes?.[role];
  const given = paste.codes?.[role] ?? {};
  const at = joinPointer("/codes", role);
  if (!codes || !field) return [];
  if (options && Object.keys(given).length === 0) {
    const mend = `Скажите в codes, какой вариант что значит: { "${role}": { "${codes[0]}": … } }.`;
    return [report("", `Для части «${role}» не сказано, какой вариант выбирать.`, mend)];
  }
  const values = (options ?? []).map(({ value }) => value);
  return Object.entries(given).flatMap(([code, value]) => {
    const place = joinPointer(at, code);
    if (!codes.includes(code)) {
      const mend = didYouMean(code, codes, `Можно: ${codes.join(", ")}.`);
      return [report(place, `Значения «${code}» у части «${role}» не бывает.`, mend)];
    }
    if (!options || values.includes(value)) return [];
    const mend = didYouMean(String(value), values.map(String), `Можно: ${values.join(", ")}.`);
    return [report(place, `Варианта «${String(value)}» у поля нет.`, mend)];
  });
}

function fieldAt(group: Schema, to: Pointer): Schema | undefined {
  return splitPointer(to).reduce<Schema | undefined>((schema, name) => {
    const properties = schema ? propertiesOf(schema) : {};
    return Object.hasOwn(properties, name) ? properties[name] : undefined;
  }, group);
}

/** The first step that leads nowhere, and the names that there are instead. */
function missingStep(group: Schema, to: Pointer): readonly [string | undefined, readonly string[]] {
  const steps = splitPointer(to);
  const at = steps.findIndex((_, index) => !fieldAt(group, joinPointer("", ...steps.slice(0, index + 1))));
  const around = at < 0 ? undefined : fieldAt(group, joinPointer("", ...steps.slice(0, at)));
  return [steps[at], Object.keys(around ? propertiesOf(around) : {})];
}
