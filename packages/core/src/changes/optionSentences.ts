import type { Pointer } from "../model/index.ts";
import { groupBy } from "../support/groupBy.ts";
import { type ChangeSentence, changesAt, type Describer, type Differences } from "./differences.ts";
import type { FactNames } from "./factNames.ts";
import { type FactChange, factSteps } from "./facts.ts";
import { movedItems } from "./listOrder.ts";
import { objectsOf } from "./manifestFacts.ts";
import { capitalised, listed, quoted, shortened } from "./words.ts";

/** Options that came, went, or are called, numbered, grouped and ordered otherwise. */
export const changedOptions: Describer = (differences) => {
  const byField = groupBy(changesAt(differences, "options"), ({ key }) => factSteps(key)[1] ?? "");
  return [
    ...[...byField].flatMap(([pointer, changes]) => [
      ...comeAndGone(differences, pointer, changes),
      ...relabelled(differences, pointer, changes),
    ]),
    ...reordered(differences),
    ...optionGroups(differences),
  ];
};

/** What happened to an option as a whole is seen at its label. */
function comeAndGone(
  differences: Differences,
  pointer: Pointer,
  changes: readonly FactChange[],
): readonly ChangeSentence[] {
  const labels = changes.filter(({ key }) => factSteps(key)[3] === "label");
  const came = labels.filter(({ before }) => before === undefined);
  const went = labels.filter(({ after }) => after === undefined);
  const perCause = (list: readonly FactChange[], say: (options: readonly string[]) => string) =>
    [...groupBy(list, ({ key }) => differences.causeOf(key)).values()].map((same): ChangeSentence => {
      const codes = same.map(({ key }) => factSteps(key)[2] ?? "");
      const below = changes
        .filter(({ key }) => codes.includes(factSteps(key)[2] ?? ""))
        .map(({ key }) => key);
      return {
        text: say(codes),
        keys: [...new Set([...same.map(({ key }) => key), ...below])],
      };
    });
  return [
    ...perCause(went, (codes) => goneText(differences, pointer, codes)),
    ...perCause(came, (codes) => cameText(differences, pointer, codes)),
  ];
}

/** A list of options; where they are the rows of a table, the table. */
function listName(names: FactNames, pointer: Pointer): string {
  const table = names.keyedTableOf(pointer);
  return table === undefined ? `В списке ${names.label(pointer)}` : `В таблице ${names.label(table)}`;
}

function goneText(differences: Differences, pointer: Pointer, codes: readonly string[]): string {
  const { names, oldNames } = differences;
  const labels = codes.map(
    (code) => `${oldNames.option(pointer, code)}${besideOption(oldNames, pointer, code)}`,
  );
  const [one, many] =
    names.keyedTableOf(pointer) === undefined ? ["варианта", "вариантов"] : ["строки", "строк"];
  return `${listName(names, pointer)} больше нет ${labels.length === 1 ? one : many} ${listed(labels)}`;
}

function cameText({ names }: Differences, pointer: Pointer, codes: readonly string[]): string {
  const labels = codes.map((code) => `${names.option(pointer, code)}${besideOption(names, pointer, code)}`);
  const [one, many] =
    names.keyedTableOf(pointer) === undefined
      ? ["добавлен вариант", "добавлены варианты"]
      : ["добавлена строка", "добавлены строки"];
  return `${listName(names, pointer)} ${labels.length === 1 ? one : many} ${listed(labels)}`;
}

/** « (№ 50, группа «…»)» */
function besideOption(names: FactNames, pointer: Pointer, code: string): string {
  const number = names.fact("options", pointer, code, "number");
  const group = names.fact("options", pointer, code, "group");
  const said = [
    ...(number === undefined ? [] : [`№ ${String(number)}`]),
    ...(group === undefined ? [] : [`группа ${groupTitle(names, pointer, String(group))}`]),
  ];
  return said.length === 0 ? "" : ` (${said.join(", ")})`;
}

function groupTitle(names: FactNames, pointer: Pointer, code: string): string {
  const found = objectsOf(names.fact("fields", pointer, "groups")).find((group) => group.code === code);
  return quoted(String(found?.title ?? code));
}

function relabelled(
  { names, oldNames }: Differences,
  pointer: Pointer,
  changes: readonly FactChange[],
): readonly ChangeSentence[] {
  const whole = new Set(changes.filter((change) => isWhole(change)).map(({ key }) => factSteps(key)[2]));
  return changes.flatMap(({ key, before, after }): ChangeSentence[] => {
    const [, , code = "", aspect] = factSteps(key);
    if (whole.has(code)) return [];
    const table = names.keyedTableOf(pointer);
    const list = table === undefined ? `списка ${names.label(pointer)}` : `таблицы ${names.label(table)}`;
    const [name, genitive] = table === undefined ? ["Вариант", "варианта"] : ["Строка", "строки"];
    const option = oldNames.option(pointer, code);
    if (aspect === "label")
      return [{ text: `${name} ${option} ${list} теперь называется ${quoted(String(after))}`, keys: [key] }];
    if (aspect === "number") {
      const number = after === undefined ? "больше нет номера" : `теперь № ${String(after)}`;
      const old = before === undefined ? "" : `, был № ${String(before)}`;
      return [{ text: `У ${genitive} ${option} ${list} ${number}${old}`, keys: [key] }];
    }
    const text =
      after === undefined
        ? `${name} ${option} ${list} теперь вне групп`
        : `${name} ${option} ${list} теперь в группе ${groupTitle(names, pointer, String(after))}`;
    return [{ text, keys: [key] }];
  });
}

function isWhole({ key, before, after }: FactChange): boolean {
  return factSteps(key)[3] === "label" && (before === undefined || after === undefined);
}

function reordered(differences: Differences): readonly ChangeSentence[] {
  const lists = changesAt(differences, "fields").filter(({ key }) => factSteps(key)[2] === "options");
  return lists.flatMap(({ key, before, after }): ChangeSentence[] => {
    const pointer = factSteps(key)[1] ?? "";
    const { names } = differences;
    const codes = [before, after].map((list) => (Array.isArray(list) ? list.map(String) : []));
    const moved = movedItems(codes[0] ?? [], codes[1] ?? []);
    if (moved.length === 0) return [];
    const said = moved.map(({ item, after: previous }) => {
      const where = previous === undefined ? "в начале" : `после ${names.option(pointer, previous)}`;
      return `${names.option(pointer, item)} – ${where}`;
    });
    const order = shortened(said.join(", "), 300);
    return [
      {
        text: `${listName(names, pointer)} ${names.keyedTableOf(pointer) === undefined ? "варианты" : "строки"} стоят в другом порядке: ${order}`,
        keys: [key],
      },
    ];
  });
}

/** Groups of a long closed list: by their codes. */
function optionGroups(differences: Differences): readonly ChangeSentence[] {
  const lists = changesAt(differences, "fields").filter(({ key }) => factSteps(key)[2] === "groups");
  return lists.flatMap(({ key, before, after }): ChangeSentence[] => {
    const list = listName(differences.names, factSteps(key)[1] ?? "");
    const old = new Map(objectsOf(before).map(({ code, title }) => [code, String(title)]));
    const fresh = new Map(objectsOf(after).map(({ code, title }) => [code, String(title)]));
    const gone = [...old].filter(([code]) => !fresh.has(code)).map(([, title]) => quoted(title));
    const came = [...fresh].filter(([code]) => !old.has(code)).map(([, title]) => quoted(title));
    const renamed = [...fresh].filter(([code, title]) => old.has(code) && old.get(code) !== title);
    const texts = [
      ...(gone.length === 0 ? [] : [`${list} больше нет групп: ${gone.join(", ")}`]),
      ...(came.length === 0 ? [] : [`${list} добавлены группы: ${came.join(", ")}`]),
      ...renamed.map(
        ([code, title]) => `${list} группа ${quoted(old.get(code) ?? "")} теперь называется ${quoted(title)}`,
      ),
    ];
    const said = texts.length === 0 ? [`${list} группы стоят в другом порядке`] : texts;
    return said.map((text) => ({ text: capitalised(text), keys: [key] }));
  });
}
