import { formatSchemas } from "../formatSchemas/index.ts";
import type { Json, Pointer } from "../model/index.ts";
import { groupBy } from "../support/groupBy.ts";
import { isObject, pointerGet } from "../support/pointer.ts";
import { type ChangeSentence, changesAt, type Describer, type Differences } from "./differences.ts";
import { type FactKey, factKey, factSteps } from "./facts.ts";
import { movedItems } from "./listOrder.ts";
import { capitalised, contrasted, enumerated, quoted, shortened, valueWords } from "./words.ts";

/** Steps of the screen that came or went, with the fields that they brought. */
export const sections: Describer = (differences) => {
  const titles = changesAt(differences, "sections").filter(({ key }) => factSteps(key)[2] === "title");
  return titles.flatMap(({ key, before, after }): ChangeSentence[] => {
    const id = factSteps(key)[1] ?? "";
    const below = changesAt(differences, "sections", id).map((change) => change.key);
    if (before !== undefined && after !== undefined)
      return [
        { text: `Раздел ${quoted(String(before))} теперь называется ${quoted(String(after))}`, keys: [key] },
      ];
    const keys = [key, ...below.filter((other) => other !== key)];
    if (after === undefined) return [{ text: `Раздела ${quoted(String(before))} больше нет`, keys }];
    const places = changesAt(differences, "places").filter((change) => change.after === id);
    const fields = places.map((change) => differences.names.label(factSteps(change.key)[1] ?? ""));
    const said = fields.length === 0 ? "" : `: ${shortened(enumerated(fields), 300)}`;
    return [
      {
        text: `Добавлен раздел ${quoted(String(after))}${said}`,
        keys: [...keys, ...places.map((change) => change.key)],
      },
    ];
  });
};

/** Fields that stand in another step, or nowhere; the order within a step and of the steps; hints and places on paper. */
export const changedScreen: Describer = (differences) => [
  ...movedBetween(differences),
  ...movedWithin(differences),
  ...sectionOrder(differences),
  ...sectionDetails(differences),
  ...inputs(differences),
];

function movedBetween(differences: Differences): readonly ChangeSentence[] {
  const { names, oldNames } = differences;
  return changesAt(differences, "places").map(({ key, before, after }) => {
    const { nominative, gender } = names.field(factSteps(key)[1] ?? "");
    const name = capitalised(nominative);
    const end = { f: "а", m: "", n: "о" }[gender];
    if (after === undefined)
      return {
        text: `${name} убран${end} с экрана из раздела ${oldNames.section(String(before))}`,
        keys: [key],
      };
    const section = names.section(String(after));
    const text =
      before === undefined
        ? `${name} стоит на экране в разделе ${section}`
        : `${name} перенесен${end} из раздела ${oldNames.section(String(before))} в раздел ${section}`;
    return { text, keys: [key] };
  });
}

function movedWithin({ names, ...rest }: Differences): readonly ChangeSentence[] {
  const lists = changesAt({ names, ...rest }, "sections").filter(({ key }) => factSteps(key)[2] === "fields");
  return lists.flatMap(({ key, before, after }): ChangeSentence[] => {
    const moved = movedItems(stringsOf(before), stringsOf(after));
    if (moved.length === 0) return [];
    const said = moved.map(({ item, after: previous }) => {
      const where = previous === undefined ? "в начале" : `после ${names.label(previous)}`;
      return `${names.label(item)} – ${where}`;
    });
    const section = names.section(factSteps(key)[1] ?? "");
    const order = shortened(said.join(", "), 300);
    return [{ text: `В разделе ${section} поля стоят в другом порядке: ${order}`, keys: [key] }];
  });
}

function sectionOrder(differences: Differences): readonly ChangeSentence[] {
  const { names } = differences;
  return changesAt(differences, "screen").flatMap(({ key, before, after }): ChangeSentence[] => {
    const moved = movedItems(stringsOf(before), stringsOf(after));
    if (moved.length === 0) return [];
    const said = moved.map(({ item, after: previous }) => {
      const where = previous === undefined ? "в начале" : `после ${names.section(previous)}`;
      return `${names.section(item)} – ${where}`;
    });
    return [{ text: `Разделы стоят в другом порядке: ${said.join(", ")}`, keys: [key] }];
  });
}

const stringsOf = (list: Json | undefined): readonly string[] =>
  Array.isArray(list) ? list.map(String) : [];

function sectionDetails(differences: Differences): readonly ChangeSentence[] {
  const { names } = differences;
  return changesAt(differences, "sections").flatMap(({ key, before, after }): ChangeSentence[] => {
    const [, id = "", aspect = ""] = factSteps(key);
    if (aspect === "fields" || aspect === "title") return [];
    const section = `раздела ${names.section(id)}`;
    if (aspect === "hint") return [{ text: textChange(`Пояснение ${section}`, before, after), keys: [key] }];
    const place = (value: Json | undefined) => (value === undefined ? "нет" : quoted(String(value)));
    const title = aspect === "slot" ? "Место в документе для" : `Настройка «${aspect}»`;
    return [{ text: `${title} ${section}: ${place(after)}, было: ${place(before)}`, keys: [key] }];
  });
}

/** Settings of a field on the screen; several of one field and one cause are told by their own sentences. */
function inputs(differences: Differences): readonly ChangeSentence[] {
  const byField = groupBy(changesAt(differences, "inputs"), ({ key }) => factSteps(key)[1] ?? "");
  return [...byField].flatMap(([pointer, changes]) =>
    changes.map(({ key, before, after }): ChangeSentence => {
      return { text: inputText(differences, pointer, key, before, after), keys: [key] };
    }),
  );
}

function inputText(
  { names }: Differences,
  pointer: Pointer,
  key: FactKey,
  before: Json | undefined,
  after: Json | undefined,
): string {
  const setting = factSteps(key)[2] ?? "";
  const title = capitalised(inputTitle(setting));
  const field = names.field(pointer).genitive;
  if (setting === "ui:order") return `На экране поля ${field} стоят в другом порядке`;
  if (setting === "ui:widget")
    return `Вид ввода ${field} на экране: ${widgetWords(after)}, был: ${widgetWords(before)}`;
  if (typeof (after ?? before) === "string") return textChange(`${title} ${field}`, before, after);
  return `${title} ${field}: ${valueWords(after)}, было: ${valueWords(before)}`;
}

/** What the format calls a setting: «подсказка под полем». */
export function inputTitle(setting: string): string {
  const own: { readonly [key: string]: string } = {
    "ui:title": "подпись на экране",
    "ui:help": "подсказка",
    "ui:placeholder": "образец заполнения",
  };
  const found = pointerGet(formatSchemas.ui, factKey("$defs", "field", "properties", setting));
  const title = isObject(found) && typeof found.title === "string" ? found.title : `настройка «${setting}»`;
  return own[setting] ?? title.charAt(0).toLowerCase() + title.slice(1);
}

const widgets: { readonly [widget: string]: string } = {
  text: "строка",
  textarea: "несколько строк",
  select: "раскрывающийся список",
  radio: "варианты на выбор",
  checkbox: "квадратик",
  checkboxes: "квадратики",
  table: "таблица",
};

export function widgetWords(widget: Json | undefined): string {
  return widget === undefined ? "обычный" : (widgets[String(widget)] ?? String(widget));
}

/** «Подсказка поля «…»: «новая» вместо «прежняя»». */
export function textChange(subject: string, before: Json | undefined, after: Json | undefined): string {
  const say = (value: Json) => (typeof value === "string" ? value : valueWords(value));
  if (after === undefined || after === "")
    return `${subject} снята: было ${quoted(shortened(say(before ?? "")))}`;
  if (before === undefined || before === "") return `${subject}: ${quoted(shortened(say(after), 300))}`;
  const [old, fresh] = contrasted(say(before), say(after));
  return `${subject}: ${quoted(fresh)} вместо ${quoted(old)}`;
}
