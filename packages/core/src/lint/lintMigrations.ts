import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import { type BaseEdition, baseEditionsOf } from "../catalogue/editions.ts";
import { readTarget } from "../catalogue/readTarget.ts";
import { resolveRegion } from "../catalogue/resolveRegion.ts";
import { placesOf } from "../check/places.ts";
import type { MigrationStep } from "../migration/migrationDefinition.ts";
import { migrationFile, readMigration } from "../migration/readMigration.ts";
import type { Finding, Json, Pointer, Schema } from "../model/index.ts";
import { compileSchema } from "../schema/ajv.ts";
import { fieldKind, mainType, optionsOf } from "../schema/fieldKind.ts";
import { didYouMean } from "../support/nearest.ts";
import { isWithin, joinPointer, splitPointer } from "../support/pointer.ts";
import { finding } from "./finding.ts";
import { type FormHome, formHomes } from "./formHomes.ts";
import { quietly } from "./quietly.ts";

/** The fields of an edition, by place; `*` stands for a row. */
type Places = ReadonlyMap<Pointer, Schema>;

/** A field that a step takes a value from, or what is wrong. */
type Source = { readonly schema: Schema } | { readonly fault: Finding };

/** What a step is held against. */
interface Scene {
  /** What the steps before have made of the older edition. */
  readonly now: Places;
  readonly after: Places;
  /** The steps that follow. */
  readonly later: readonly MigrationStep[];
  report(key: string, reason: string, mend: string): Finding;
}

/** The migrations of all forms: from editions that are there, from fields that were there, to fields that are there. */
export function lintMigrations(files: DefinitionFiles): readonly Finding[] {
  return formHomes(files).flatMap((home) => {
    const editions = quietly(() => editionsOfHome(files, home)) ?? [];
    return editions.flatMap((edition, at) => lintMigration(files, edition, editions.slice(at + 1)));
  });
}

function editionsOfHome(files: DefinitionFiles, { id, region }: FormHome): readonly BaseEdition[] {
  return baseEditionsOf(files, id, region === undefined ? undefined : resolveRegion(files, region));
}

function lintMigration(
  files: DefinitionFiles,
  { folder, edition }: BaseEdition,
  older: readonly BaseEdition[],
): readonly Finding[] {
  // One that is broken is told of by the check of files.
  const migration = quietly(() => readMigration(files, folder));
  if (!migration) return [];
  const file = migrationFile(folder);
  const from = older.find((other) => other.edition === migration.from);
  if (!from) {
    const names = older.map((other) => other.edition);
    const known = names.length === 0 ? "Прежних редакций у формы нет." : `Есть: ${names.join(", ")}.`;
    const reason = `Редакции «${migration.from}» раньше редакции «${edition}» нет.`;
    return [finding(file, "/from", reason, didYouMean(migration.from, names, known))];
  }
  const [before, after] = [from.folder, folder].map((one) => quietly(() => placesIn(files, one)));
  return before && after ? lintSteps(file, migration.steps, before, after) : [];
}

function placesIn(files: DefinitionFiles, folder: string): Places {
  const places = placesOf(readTarget(files, folder).schema);
  return new Map(places.map(({ pointer, schema }) => [pointer, schema]));
}

function lintSteps(
  file: string,
  steps: readonly MigrationStep[],
  before: Places,
  after: Places,
): readonly Finding[] {
  const found: Finding[] = [];
  let now = before;
  for (const [at, step] of steps.entries()) {
    const report: Scene["report"] = (key, reason, mend) =>
      finding(file, `${joinPointer("/steps", at)}${key}`, reason, mend);
    found.push(...lintStep(step, { now, after, later: steps.slice(at + 1), report }));
    now = placesAfter(now, step);
  }
  return found;
}

function lintStep(step: MigrationStep, scene: Scene): readonly Finding[] {
  if ("move" in step) {
    const source = sourceOf(scene, "/move", step.move);
    if ("fault" in source) return [source.fault];
    return targetFaults(scene, "/to", step.to, source.schema, step.move);
  }
  if ("split" in step) {
    const source = sourceOf(scene, "/split", step.split);
    if ("fault" in source) return [source.fault];
    if (mainType(source.schema) !== "string") {
      return [scene.report("/split", "Разделить можно только поле с текстом.", "Назовите другое поле.")];
    }
    return step.to.flatMap((to, at) => targetFaults(scene, `/to/${at}`, to, { type: "string" }, step.split));
  }
  if ("default" in step) return lintDefault(scene, step.default, step.value);
  return lintMap(scene, step.map, step.values);
}

function sourceOf({ now, report }: Scene, key: string, pointer: Pointer): Source {
  const schema = pointer === "" ? undefined : now.get(pointer);
  if (schema) return { schema };
  const mend = didYouMean(
    pointer,
    now.keys(),
    "Укажите путь к полю прежней редакции; * – любая строка таблицы.",
  );
  return { fault: report(key, `Поля «${pointer}» в прежней редакции нет.`, mend) };
}

/** A target is a field of the newer edition, of the same kind, or a place that a later step takes the value from. */
function targetFaults(
  { after, later, report }: Scene,
  key: string,
  to: Pointer,
  source: Schema,
  from: Pointer,
): readonly Finding[] {
  if (rowsOf(to) !== rowsOf(from)) {
    const reason = `В «${to}» и в «${from}» разное число знаков *.`;
    return [report(key, reason, "Строка переходит в строку: знаков * должно быть поровну.")];
  }
  const last = placeAtEnd(later, to);
  const target = after.get(last);
  if (!target) {
    const mend = didYouMean(
      to,
      after.keys(),
      "Укажите путь к полю новой редакции; * – любая строка таблицы.",
    );
    return [report(key, `Поля «${to}» в новой редакции нет.`, mend)];
  }
  const [given, wanted] = [shapeOf(source), shapeOf(target)];
  if (given === wanted || given === "any" || wanted === "any" || last !== to) return [];
  const reason = `В поле «${to}» стоит другое (${shapeWords[wanted]}), чем в «${from}» (${shapeWords[given]}).`;
  return [report(key, reason, "Назовите поле того же вида.")];
}

function lintDefault({ after, later, report }: Scene, pointer: Pointer, value: Json): readonly Finding[] {
  const target = after.get(placeAtEnd(later, pointer));
  if (!target) {
    const mend = didYouMean(pointer, after.keys(), "Укажите путь к полю новой редакции.");
    return [report("/default", `Поля «${pointer}» в новой редакции нет.`, mend)];
  }
  if (isValid(target, value)) return [];
  return [
    report("/value", `Значение не подходит полю «${pointer}».`, "Укажите то, что можно ввести в это поле."),
  ];
}

function lintMap(
  scene: Scene,
  pointer: Pointer,
  values: { readonly [old: string]: Json },
): readonly Finding[] {
  const { after, later, report } = scene;
  const source = sourceOf(scene, "/map", pointer);
  if ("fault" in source) return [source.fault];
  const [old, current] = [codesOf(source.schema), codesOf(after.get(placeAtEnd(later, pointer)))];
  if (!old || !current) {
    return [report("/map", `«${pointer}» – не выбор из вариантов.`, "Назовите поле с вариантами.")];
  }
  return Object.entries(values).flatMap(([code, value]) => {
    const at = joinPointer("/values", code);
    if (!old.includes(code)) {
      return [
        report(
          at,
          `Варианта «${code}» в прежней редакции нет.`,
          didYouMean(code, old, `Есть: ${old.join(", ")}.`),
        ),
      ];
    }
    if (current.includes(String(value))) return [];
    const mend = didYouMean(String(value), current, `Есть: ${current.join(", ")}.`);
    return [report(at, `Варианта «${String(value)}» в новой редакции нет.`, mend)];
  });
}

function codesOf(schema: Schema | undefined): readonly string[] | undefined {
  return schema && optionsOf(schema)?.map(({ value }) => String(value));
}

/** What the fields of an edition become by a step; a place may be one that only a later step knows. */
function placesAfter(now: Places, step: MigrationStep): Places {
  if ("split" in step) {
    const rest = [...now].filter(([pointer]) => pointer !== step.split);
    return new Map([...rest, ...step.to.map((to): [Pointer, Schema] => [to, { type: "string" }])]);
  }
  if (!("move" in step)) return now;
  const moved = [...now].filter(([pointer]) => isWithin(pointer, step.move));
  const rest = [...now].filter(([pointer]) => !isWithin(pointer, step.move));
  return new Map([
    ...rest,
    ...moved.map(([pointer, schema]): [Pointer, Schema] => [
      step.to + pointer.slice(step.move.length),
      schema,
    ]),
  ]);
}

/** Where later steps bring what stands at a place. */
function placeAtEnd(later: readonly MigrationStep[], place: Pointer): Pointer {
  return later.reduce(
    (now, step) => ("move" in step && isWithin(now, step.move) ? step.to + now.slice(step.move.length) : now),
    place,
  );
}

function rowsOf(pointer: Pointer): number {
  return splitPointer(pointer).filter((step) => step === "*").length;
}

const shapeWords = {
  text: "текст",
  number: "число",
  boolean: "«да» или «нет»",
  list: "список",
  group: "группа полей",
  any: "что угодно",
} as const;

/** What a value is, as far as it must be to be put into a field as it is. */
function shapeOf(schema: Schema): keyof typeof shapeWords {
  const kind = fieldKind(schema);
  if (kind === "choice") {
    const type = typeof optionsOf(schema)?.[0]?.value;
    return type === "number" || type === "boolean" ? type : "text";
  }
  if (kind === "choices" || kind === "list") return "list";
  if (kind === "integer" || kind === "number") return "number";
  return kind === "date" ? "text" : kind;
}

/** A schema that is broken in itself is told of elsewhere. */
function isValid(schema: Schema, value: Json): boolean {
  try {
    return compileSchema(schema)(value) === true;
  } catch {
    return true;
  }
}
