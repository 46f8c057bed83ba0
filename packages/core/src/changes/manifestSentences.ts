import type { Json } from "../model/index.ts";
import { groupBy } from "../support/groupBy.ts";
import { isObject } from "../support/pointer.ts";
import { type ChangeSentence, changesAt, type Describer, type Differences } from "./differences.ts";
import { type FactChange, factSteps } from "./facts.ts";
import { parameterChange, parameterWords } from "./parameterWords.ts";
import { textChange } from "./screenSentences.ts";
import { capitalised, contrasted, plainText, quoted, shortened, valueWords } from "./words.ts";

/** The form's own name and grounds, its numbers, texts, page, needs of the region's data, and prefill. */
export const changedManifest: Describer = (differences) => [
  ...formSentences(differences),
  ...parameterSentences(differences),
  ...textSentences(differences),
  ...printSentences(differences),
  ...slotSentences(differences),
  ...prefillSentences(differences),
];

function formSentences(differences: Differences): readonly ChangeSentence[] {
  return changesAt(differences, "form").flatMap(({ key, before, after }): ChangeSentence[] => {
    const part = factSteps(key)[1] ?? "";
    if (part === "title") return [{ text: textChange("Название формы", before, after), keys: [key] }];
    if (part === "legalBasis") return groundSentences(key, before, after);
    const text = `В паспорте формы изменено «${part}»: ${valueWords(after)}, было: ${valueWords(before)}`;
    return [{ text, keys: [key] }];
  });
}

function groundSentences(key: string, before: Json | undefined, after: Json | undefined): ChangeSentence[] {
  const [old, fresh] = [before, after].map((list) => (Array.isArray(list) ? list.map(String) : []));
  const came = (fresh ?? []).filter((ground) => !old?.includes(ground));
  const gone = (old ?? []).filter((ground) => !fresh?.includes(ground));
  const texts = [
    ...gone.map((ground) => `Среди оснований формы больше нет: ${ground}`),
    ...came.map((ground) => `Добавлено основание формы: ${ground}`),
  ];
  const said = texts.length === 0 ? ["Основания формы стоят в другом порядке"] : texts;
  return said.map((text) => ({ text, keys: [key] }));
}

/** The changes of a named part (`parameters`, `texts` …) by name. */
function byName(differences: Differences, part: string) {
  return groupBy(changesAt(differences, part), ({ key }) => factSteps(key)[1] ?? "");
}

/** Whether a named thing itself came or went: every change of it is on one side. */
function isWholly(changes: readonly FactChange[], aspect: string, side: "after" | "before"): boolean {
  const lead = changes.find(({ key }) => factSteps(key)[2] === aspect);
  return lead !== undefined && lead[side] === undefined;
}

function parameterSentences(differences: Differences): readonly ChangeSentence[] {
  const { names, oldNames } = differences;
  return [...byName(differences, "parameters")].flatMap(([name, changes]): ChangeSentence[] => {
    const keys = changes.map(({ key }) => key);
    const title = (of: typeof names) => String(of.fact("parameters", name, "title") ?? name);
    if (isWholly(changes, "title", "before"))
      return [{ text: `Добавлен параметр ${quoted(title(names))}: ${parameterWords(names, name)}`, keys }];
    if (isWholly(changes, "title", "after"))
      return [{ text: `Параметра ${quoted(title(oldNames))} больше нет`, keys }];
    const isValueTold = changes.some(({ key }) => factSteps(key)[2] === "value");
    const told = changes.filter(({ key }) => !(isValueTold && factSteps(key)[2] === "unit"));
    return told.map(({ key, before, after }) => {
      const aspect = factSteps(key)[2] ?? "";
      if (aspect === "value") return { text: parameterChange(differences, name, before, after), keys: [key] };
      return { text: parameterDetail(aspect, title(names), before, after), keys: [key] };
    });
  });
}

function parameterDetail(aspect: string, title: string, before: Json | undefined, after: Json | undefined) {
  const said = `${valueWords(after)}, было: ${valueWords(before)}`;
  if (aspect === "title")
    return `Параметр ${quoted(String(before))} теперь называется ${quoted(String(after))}`;
  const words: { readonly [aspect: string]: string } = { unit: "Единица", basis: "Основание" };
  if (aspect === "federal")
    return `Для региона изменены пределы параметра ${quoted(title)}: ${limitWords(after)}`;
  return `${words[aspect] ?? `«${aspect}»`} параметра ${quoted(title)}: ${said}`;
}

function limitWords(federal: Json | undefined): string {
  const words: { readonly [federal: string]: string } = {
    true: "менять нельзя",
    max: "можно только уменьшить",
    min: "можно только увеличить",
    subset: "можно только сократить перечень",
  };
  return words[String(federal)] ?? "можно менять";
}

function textSentences(differences: Differences): readonly ChangeSentence[] {
  const { names, oldNames } = differences;
  return [...byName(differences, "texts")].flatMap(([name, changes]): ChangeSentence[] => {
    const keys = changes.map(({ key }) => key);
    const subject = `Печатный текст ${quoted(String(names.fact("texts", name, "title") ?? name))}`;
    const text = (of: typeof names) =>
      quoted(shortened(plainText(String(of.fact("texts", name, "text"))), 300));
    if (isWholly(changes, "text", "before"))
      return [{ text: `Добавлен печатный текст ${subject.slice(15)}: ${text(names)}`, keys }];
    if (isWholly(changes, "text", "after"))
      return [{ text: `${subject} больше не печатается: было ${text(oldNames)}`, keys }];
    return changes.map(({ key, before, after }) => {
      const aspect = factSteps(key)[2] ?? "";
      if (aspect === "text") return { text: phraseChange(subject, before, after), keys: [key] };
      const what = aspect === "basis" ? "основание" : aspect === "title" ? "название" : `«${aspect}»`;
      return {
        text: `${subject}, ${what}: ${valueWords(after)}, было: ${valueWords(before)}`,
        keys: [key],
      };
    });
  });
}

/** A phrase as it is read on paper; where only the data in it differ, as it is written. */
function phraseChange(subject: string, before: Json | undefined, after: Json | undefined): string {
  const [old, fresh] = [String(before ?? ""), String(after ?? "")];
  if (fresh === "") return `${subject} больше не печатается: было ${quoted(shortened(plainText(old), 300))}`;
  const plain = [plainText(old), plainText(fresh)] as const;
  const [a, b] = plain[0] === plain[1] ? contrasted(old, fresh, 300) : contrasted(...plain, 200);
  return `${subject}: ${quoted(b)} вместо ${quoted(a)}`;
}

const pageWords: { readonly [key: string]: string } = {
  size: "Размер листа",
  orientation: "Расположение листа",
  fontSize: "Размер шрифта",
  pageNumbers: "Номера страниц",
  qrCode: "QR-код",
};

const margins: { readonly [side: string]: string } = {
  top: "Верхнее поле листа",
  right: "Правое поле листа",
  bottom: "Нижнее поле листа",
  left: "Левое поле листа",
};

function printSentences(differences: Differences): readonly ChangeSentence[] {
  return changesAt(differences, "print").map(({ key, before, after }) => {
    const [, setting = "", side = ""] = factSteps(key);
    const { title, words } = printSetting(setting, side);
    const said = before === undefined ? words(after) : `${words(after)} вместо ${words(before)}`;
    const text =
      typeof (after ?? before) === "boolean" || setting === "orientation"
        ? `${title}: ${words(after)}, было: ${words(before)}`
        : `${title}: ${said}`;
    return { text, keys: [key] };
  });
}

/** What a setting of the page is called, and how its value is said. */
export function printSetting(setting: string, side = "") {
  const title = setting === "margins" ? (margins[side] ?? side) : (pageWords[setting] ?? `«${setting}»`);
  return { title, words: (value: Json | undefined) => pageValue(setting, value) };
}

function pageValue(setting: string, value: Json | undefined): string {
  if (value === undefined) return "как обычно";
  if (setting === "margins") return `${valueWords(value)} мм`;
  if (setting === "fontSize") return `${valueWords(value)} пт`;
  if (setting === "orientation") return value === "landscape" ? "альбомное" : "книжное";
  return valueWords(value);
}

function slotSentences(differences: Differences): readonly ChangeSentence[] {
  const { names, oldNames } = differences;
  return [...byName(differences, "regionSlots")].flatMap(([pointer, changes]): ChangeSentence[] => {
    const keys = changes.map(({ key }) => key);
    const title = (of: typeof names) => quoted(String(of.fact("regionSlots", pointer, "title") ?? pointer));
    if (isWholly(changes, "title", "before"))
      return [{ text: `Из данных региона форма берёт ещё ${title(names)}`, keys }];
    if (isWholly(changes, "title", "after"))
      return [{ text: `Из данных региона форма больше не берёт ${title(oldNames)}`, keys }];
    return changes.map(({ key, before, after }) => {
      const aspect = factSteps(key)[2] ?? "";
      if (aspect === "required") {
        const need = after === true ? "нельзя использовать" : "можно использовать и";
        return { text: `Форму ${need} без данных региона ${title(names)}`, keys: [key] };
      }
      const text = `Данные региона ${title(oldNames)}: ${valueWords(after)}, было: ${valueWords(before)}`;
      return { text, keys: [key] };
    });
  });
}

function prefillSentences(differences: Differences): readonly ChangeSentence[] {
  const { names, formTitle } = differences;
  return changesAt(differences, "prefill").map(({ key, before, after }) => {
    const [, from = "", to = ""] = factSteps(key);
    const field = capitalised(names.field(to).nominative);
    const source = `по документу ${quoted(formTitle(from))}`;
    if (before === undefined)
      return { text: `${field} заполняется ${source}${askWords(after)}`, keys: [key] };
    if (after === undefined) return { text: `${field} больше не заполняется ${source}`, keys: [key] };
    return { text: `${field} заполняется ${source} иначе${askWords(after)}`, keys: [key] };
  });
}

function askWords(rows: Json | undefined): string {
  const asks = Array.isArray(rows) && rows.some((row) => isObject(row) && row.ask === true);
  return asks ? " (значение предлагается, его подтверждает сотрудник)" : "";
}
