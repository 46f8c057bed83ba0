import type { Json, Pointer } from "../model/index.ts";
import { groupBy } from "../support/groupBy.ts";
import { isWithin, parentPointer } from "../support/pointer.ts";
import { conditionWords } from "./conditionWords.ts";
import { type ChangeSentence, changesAt, type Describer, type Differences } from "./differences.ts";
import type { FactNames, Gender } from "./factNames.ts";
import { type FactChange, type FactKey, factKey, factSteps } from "./facts.ts";
import { computedWords, defaultWords, fieldAspect, kindWords, limitPhrase } from "./fieldWords.ts";
import { movedItems } from "./listOrder.ts";
import { placeWords } from "./placeWords.ts";
import { capitalised, contrasted, enumerated, listed, quoted, shortened } from "./words.ts";

/** A field, or a whole group, that only the second form has: one sentence with all that belongs to it. */
export const addedFields: Describer = (differences) => {
  return topmost(differences, (change) => change.before === undefined).map((pointer) => {
    return { text: addedText(differences, pointer), keys: keysOf(differences, pointer) };
  });
};

/** A field, or a whole group, that only the first form has. */
export const removedFields: Describer = (differences) => {
  return topmost(differences, (change) => change.after === undefined).map((pointer) => {
    const { genitive, gender } = differences.oldNames.field(pointer);
    const rules = lostRules(differences, pointer);
    const pronoun = gender === "f" ? "ней" : "ним";
    const beside =
      rules.length === 0
        ? ""
        : `, а вместе с ${pronoun} и ${rules.length === 1 ? "правила" : "правил"} ${enumerated(rules)}`;
    return {
      text: `${capitalised(genitive)} больше нет${beside}`,
      keys: keysOf(differences, pointer),
    };
  });
};

/** The places that came or went, without those below one that did. */
function topmost(differences: Differences, is: (change: FactChange) => boolean): readonly Pointer[] {
  const changed = changesAt(differences, "fields")
    .filter((change) => factSteps(change.key)[2] === "there" && is(change))
    .map(({ key }) => factSteps(key)[1] ?? "");
  return changed.filter((pointer) => !changed.some((other) => other !== pointer && isWithin(pointer, other)));
}

/** Every changed fact that belongs to a field that came or went; the order of what stood around it, too. */
function keysOf({ changes }: Differences, pointer: Pointer): readonly FactKey[] {
  const own = changes
    .map(({ key }) => key)
    .filter((key) => {
      const [part = "", place] = factSteps(key);
      return ["fields", "options", "inputs", "places"].includes(part) && isWithin(place ?? "", pointer);
    });
  return [factKey("fields", pointer, "there"), ...own.filter((key) => !key.endsWith("/there"))].concat(
    own.filter((key) => key.endsWith("/there") && key !== factKey("fields", pointer, "there")),
  );
}

function addedText(differences: Differences, pointer: Pointer): string {
  const { names } = differences;
  const { nominative, gender } = names.field(pointer);
  const parts = [
    ...contentParts(names, pointer),
    ...requiredParts(names, pointer, gender),
    ...conditionParts(names, pointer),
  ];
  const place = placeWords(differences, pointer);
  const said = parts.length === 0 ? "" : `: ${parts.join(", ")}`;
  return `${added[gender]} ${nominative}${said}${place === "" ? "" : ` – ${place}`}`;
}

const added: { readonly [gender in Gender]: string } = { f: "Добавлена", m: "Добавлен", n: "Добавлено" };

/** «текст», «выбор одного варианта («…», «…»)»; of a group and a table their fields. */
function contentParts(names: FactNames, pointer: Pointer): readonly string[] {
  const kind = names.fact("fields", pointer, "kind");
  if (kind === "group") return childrenOf(names, pointer);
  if (kind === "table") return childrenOf(names, `${pointer}/*`);
  const format = names.fact("fields", pointer, "format");
  const codes = names.fact("fields", pointer, "options");
  const options = Array.isArray(codes) ? codes.map((code) => names.option(pointer, String(code))) : [];
  const words = format === undefined || kind === "date" ? kindWords(kind) : limitPhrase("format", format);
  const list = options.length === 0 ? "" : ` (${listed(options)})`;
  return kind === "list" ? [] : [`${words}${list}`];
}

function childrenOf(names: FactNames, group: Pointer): readonly string[] {
  const order = names.fact("fields", group, "order");
  const titles = Array.isArray(order)
    ? order.map((name) => names.title(`${group}/${String(name)}`) ?? String(name))
    : [];
  return titles.length === 0 ? [] : [listed(titles.map((title) => quoted(shortened(title))))];
}

const required: { readonly [gender in Gender]: string } = {
  f: "обязательная",
  m: "обязательный",
  n: "обязательное",
};

function requiredParts(names: FactNames, pointer: Pointer, gender: Gender): readonly string[] {
  const isRequired = names.fact("fields", pointer, "required") === true;
  const isPrinted = names.fact("fields", pointer, "printed") !== false;
  return [
    ...(names.fact("fields", pointer, "required") === undefined
      ? []
      : [isRequired ? required[gender] : `не${required[gender]}`]),
    ...(isPrinted ? [] : ["не печатается"]),
  ];
}

function conditionParts(names: FactNames, pointer: Pointer): readonly string[] {
  const visible = names.fact("fields", pointer, "visible");
  const computed = names.fact("fields", pointer, "computed");
  const given = names.fact("fields", pointer, "default");
  return [
    ...(typeof visible === "string"
      ? [`показывается, если ${conditionWords(visible, names, parentPointer(pointer))}`]
      : []),
    ...(computed === undefined ? [] : ["вычисляется"]),
    ...(given === undefined ? [] : [`заранее стоит ${defaultWords(given, names, pointer)}`]),
  ];
}

/** Rules that stood on a field that is gone, and stand nowhere else. */
function lostRules({ before, after }: Differences, pointer: Pointer): readonly string[] {
  return [...before].flatMap(([key, value]) => {
    const [part, id] = factSteps(key);
    if (part !== "rules" || id === undefined || after.has(key) || !Array.isArray(value)) return [];
    return value.every((rule) => isWithin(String((rule as { place?: Json }).place), pointer)) ? [id] : [];
  });
}

/** What changed in a field that both forms have. */
export const changedFields: Describer = (differences) => {
  const byField = groupBy(changesAt(differences, "fields"), ({ key }) => factSteps(key)[1] ?? "");
  return [...byField].flatMap(([pointer, changes]) => {
    const known = changes.map((change) => ({ ...change, aspect: factSteps(change.key)[2] ?? "" }));
    return known.flatMap(({ key, aspect, before, after }): ChangeSentence[] => {
      const text = changeText(differences, pointer, aspect, before, after);
      return text === undefined ? [] : [{ text, keys: [key] }];
    });
  });
};

/** Nothing where other sentences tell it. */
function changeText(
  differences: Differences,
  pointer: Pointer,
  aspect: string,
  before: Json | undefined,
  after: Json | undefined,
): string | undefined {
  const { names, oldNames } = differences;
  const { nominative, gender, genitive } = names.field(pointer);
  const name = capitalised(nominative);
  if (aspect === "title") return titleText(differences, pointer);
  if (aspect === "required")
    return `${name} ${became[gender]} ${after === true ? "" : "не"}${requiredAs[gender]}`;
  if (aspect === "visible") return visibleText(differences, pointer, before, after);
  if (aspect === "printed")
    return `${name} ${after === false ? "больше не печатается" : "теперь печатается"}`;
  if (aspect === "computed") return computedText(name, genitive, before, after);
  if (aspect === "default") return defaultText(differences, pointer, before, after);
  if (aspect === "uniqueItems")
    return `Значения ${genitive} ${after === true ? "больше не повторяются" : "могут повторяться"}`;
  if (aspect === "order") return orderText(differences, pointer, before, after);
  if (aspect === "options" || aspect === "groups") return undefined;
  if (aspect === "type" && hasChanged(differences, pointer, "kind")) return undefined;
  if (aspect === "line") return `${name} иначе печатается в одну строку`;
  if (aspect === "federal")
    return after === true
      ? `${name} теперь входит в федеральную часть: регион не может её ослабить`
      : `${name} больше не входит в федеральную часть`;
  if (aspect === "other") return otherText(genitive, before, after);
  const limit = limitText(name, aspect, before, after);
  if (limit !== undefined) return limit;
  const { title, words, absent } = fieldAspect(aspect);
  const [old, fresh] = contrasted(
    before === undefined ? absent : words(before, oldNames, pointer),
    after === undefined ? absent : words(after, names, pointer),
  );
  return `${capitalised(title)} ${genitive}: ${fresh}, было: ${old}`;
}

const became: { readonly [gender in Gender]: string } = { f: "стала", m: "стал", n: "стало" };
const requiredAs: { readonly [gender in Gender]: string } = {
  f: "обязательной",
  m: "обязательным",
  n: "обязательным",
};

function hasChanged({ changes }: Differences, pointer: Pointer, aspect: string): boolean {
  return changes.some(({ key }) => key === factKey("fields", pointer, aspect));
}

function titleText({ names, oldNames }: Differences, pointer: Pointer): string {
  const table = names.tableOf(pointer);
  const old = oldNames.title(pointer) ?? "";
  const name =
    table === undefined
      ? capitalised(oldNames.field(pointer).nominative)
      : `Столбец ${quoted(old)} таблицы ${names.label(table)}`;
  return `${name} теперь называется ${quoted(names.title(pointer) ?? "")}`;
}

function visibleText(
  { names, oldNames }: Differences,
  pointer: Pointer,
  before: Json | undefined,
  after: Json | undefined,
): string {
  const { nominative, genitive, gender } = names.field(pointer);
  const name = capitalised(nominative);
  const hidden = { f: "скрыта", m: "скрыт", n: "скрыто" }[gender];
  if (after === "false") return `${name} ${hidden}: ни на экране, ни в документе`;
  const words = (value: Json, of: FactNames) => conditionWords(String(value), of, parentPointer(pointer));
  if (after === undefined) return `${name} теперь показывается всегда`;
  if (before === undefined || before === "false")
    return `${name} показывается, только если ${words(after, names)}`;
  return `Условие показа ${genitive}: ${words(after, names)}, было: ${words(before, oldNames)}`;
}

function computedText(
  name: string,
  genitive: string,
  before: Json | undefined,
  after: Json | undefined,
): string {
  if (after === undefined) return `${name} больше не вычисляется, значение вписывают`;
  if (before === undefined) return `${name} теперь вычисляется: ${computedWords(after)}`;
  const [old, fresh] = contrasted(computedWords(before), computedWords(after));
  return `Вычисление ${genitive}: ${fresh}, было: ${old}`;
}

function defaultText(
  { names, oldNames }: Differences,
  pointer: Pointer,
  before: Json | undefined,
  after: Json | undefined,
): string {
  const { prepositional } = names.field(pointer);
  if (after === undefined) return `В ${prepositional} заранее больше ничего не стоит`;
  const fresh = defaultWords(after, names, pointer);
  if (before === undefined) return `В ${prepositional} заранее стоит ${fresh}`;
  return `В ${prepositional} заранее стоит ${fresh} вместо ${defaultWords(before, oldNames, pointer)}`;
}

/** «… не длиннее 50 знаков, было: не длиннее 100 знаков». */
function limitText(
  name: string,
  aspect: string,
  before: Json | undefined,
  after: Json | undefined,
): string | undefined {
  const fresh = after === undefined ? undefined : limitPhrase(aspect, after);
  const old = before === undefined ? undefined : limitPhrase(aspect, before);
  if (fresh === undefined && old === undefined) return undefined;
  if (fresh === undefined) return `${name}: больше нет ограничения «${old}»`;
  return old === undefined ? `${name}: новое ограничение – ${fresh}` : `${name}: ${fresh}, было: ${old}`;
}

/** Only a changed order of what both have: what came or went is told by itself. */
function orderText(
  { names }: Differences,
  group: Pointer,
  before: Json | undefined,
  after: Json | undefined,
): string | undefined {
  const lists = [before, after].map((list) => (Array.isArray(list) ? list.map(String) : []));
  const moved = movedItems(lists[0] ?? [], lists[1] ?? []);
  if (moved.length === 0) return undefined;
  const label = (name: string) => names.label(`${group}/${name}`);
  const said = moved.map(({ item, after: previous }) =>
    previous === undefined ? `${label(item)} – в начале` : `${label(item)} – после ${label(previous)}`,
  );
  const where = group === "" ? "форме" : names.field(group).prepositional;
  return `В ${where} поля стоят в другом порядке: ${shortened(said.join(", "), 300)}`;
}

/** Conditions between fields and the like, which have no words of their own. */
function otherText(genitive: string, before: Json | undefined, after: Json | undefined): string {
  const keywords = [before, after].flatMap((value) =>
    value === undefined ? [] : Object.keys(value as object),
  );
  return `Изменены проверки ${genitive}: ${[...new Set(keywords)].join(", ")}`;
}
