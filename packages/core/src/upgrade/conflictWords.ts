import { FactNames } from "../changes/factNames.ts";
import { type FactKey, type FormFacts, factKey, factSteps } from "../changes/facts.ts";
import { factsDifference } from "../changes/factsDifference.ts";
import { factTitle, factWords } from "../changes/factWords.ts";
import { isSame } from "../changes/isSame.ts";
import { enumerated, quoted, shortened, valueWords } from "../changes/words.ts";
import type { Json } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import type { ActionSides, Judgement } from "./judgeAction.ts";
import { atNamedPlace, type NamedPlace } from "./namedPlace.ts";
import type { ThreeValues } from "./upgradeModel.ts";

/** The facts of an action: before and after it in the older edition, and what it finds in the newer one. */
export interface ActionFacts {
  readonly before: FormFacts;
  readonly after: FormFacts;
  readonly now: FormFacts;
}

/** Lists of what is told one by one beside them. */
const orders = new Set(["options", "order", "fields"]);

/**
 * What the action touches, on the three sides. Where the newer edition differs, only that; what it is about, too, when
 * that became something else.
 */
export function threeValues({ before, after, now }: ActionFacts): readonly ThreeValues[] {
  const names = new FactNames(before, after, now);
  const touched = factsDifference(before, after).map(({ key }) => key);
  const differs = (key: FactKey) =>
    !isSame(before.get(key), now.get(key)) && !isSame(after.get(key), now.get(key));
  const telling = touched.filter((key) => !isOrder(key));
  const chosen = [telling.filter(differs), touched.filter(differs), telling, touched].find(
    (keys) => keys.length > 0,
  );
  const kinds = kindKeys(touched, now).filter(differs);
  const keys = [...new Set([...kinds, ...(chosen ?? [])])].slice(0, mostRows);
  return keys.flatMap((key) => {
    const title = factTitle(key, names);
    return title === undefined
      ? []
      : [
          {
            title,
            before: factWords(key, before, names),
            region: factWords(key, after, names),
            now: factWords(key, now, names),
          },
        ];
  });
}

/** More than this nobody compares at a glance. */
const mostRows = 12;

function isOrder(key: FactKey): boolean {
  const [part, , aspect = ""] = factSteps(key);
  return part === "screen" || orders.has(aspect);
}

/** Of the fields that the touched facts belong to: their kinds, or whether they are there at all. */
function kindKeys(touched: readonly FactKey[], now: FormFacts): readonly FactKey[] {
  const fields = touched.flatMap((key) => {
    const [part, pointer = ""] = factSteps(key);
    return part === "fields" || part === "options" || part === "inputs" ? [pointer] : [];
  });
  return [...new Set(fields)].map((pointer) => {
    const kind = factKey("fields", pointer, "kind");
    return now.has(kind) ? kind : factKey("fields", pointer, "there");
  });
}

/** Why an action cannot be carried over, in one sentence or two. */
export function obstacleReason(
  { obstacle, places }: Judgement,
  sides: ActionSides,
  facts: ActionFacts,
): string {
  const things = enumerated([...new Set(places.map((place) => thingWords(place, sides, facts)))].slice(0, 5));
  switch (obstacle) {
    case "gone":
      return `Того, что меняет регион, в новой редакции нет${things === "" ? "" : `: ${things}`}.`;
    case "elsewhere":
      return elsewhereReason(places, sides, things);
    case "more":
      return `Вместе с прежним изменение убрало бы и то, чего раньше не было: ${things}.`;
    case "other":
      return `То, что меняет регион, стало в новой редакции другим: ${things}.`;
    case "twice":
      return `Часть этого изменения в новой редакции уже есть (${things}): целиком оно повторило бы её.`;
    case "taken":
      return `В новой редакции это появилось и само, но другое: ${things}.`;
    case "source":
      return "То, что изменение копирует, в новой редакции стало другим или его нет.";
    default:
      return `Новая редакция сама изменила то же самое: ${things}.`;
  }
}

function elsewhereReason(places: readonly NamedPlace[], { fresh }: ActionSides, things: string): string {
  const isLeft = places.some((place) => atNamedPlace(fresh as unknown as Json, place) !== undefined);
  return isLeft
    ? `Путь изменения ведёт в новой редакции к другому: ${things} стоит теперь не там.`
    : `На этом месте в новой редакции стоит другое, а того, что меняет регион, нет: ${things}.`;
}

/** What stands at a place, as a person calls it. */
function thingWords(
  place: NamedPlace,
  { old, fresh }: ActionSides,
  { before, after, now }: ActionFacts,
): string {
  const isNew = atNamedPlace(old as unknown as Json, place) === undefined;
  const names = isNew ? new FactNames(now, after, before) : new FactNames(before, after, now);
  const [part = "", ...steps] = place;
  const value = atNamedPlace(old as unknown as Json, place) ?? atNamedPlace(fresh as unknown as Json, place);
  if (part === "schema") return schemaThing(steps, value, names);
  if (part === "ui") return screenThing(steps, names);
  return manifestThing(steps, value, names);
}

function schemaThing(steps: readonly string[], value: Json | undefined, names: FactNames): string {
  const { pointer, rest } = fieldOf(steps);
  const field = pointer === "" ? "форма" : names.field(pointer).nominative;
  const [keyword = "", item = ""] = rest;
  const rule = /^id:([^~]*)/u.exec(item)?.[1];
  if (keyword === "x-rules" && rule !== undefined) return `правило ${rule}`;
  const option = /^const:([^~]*)/u.exec(item)?.[1];
  if (option !== undefined) {
    const isKnown = names.fact("options", pointer, option, "label") !== undefined;
    const label = isObject(value) && typeof value.title === "string" ? quoted(value.title) : quoted(option);
    return `вариант ${isKnown ? names.option(pointer, option) : label} списка ${names.label(pointer)}`;
  }
  if (keyword === "required" && item !== "") {
    const name = String(JSON.parse(item.replace(/^=/u, "").replace(/~\d+$/u, "")));
    return `обязательность: ${names.field(`${pointer}/${name}`).nominative}`;
  }
  const words = keywordWords[keyword];
  return words === undefined ? field : `${field} (${words})`;
}

const keywordWords: { readonly [keyword: string]: string } = {
  title: "название",
  "x-visible": "условие показа",
  "x-computed": "вычисление",
  "x-print": "печать",
  "x-basis": "основание",
  default: "что стоит заранее",
  format: "вид значения",
  pattern: "вид значения",
  minLength: "наименьшая длина",
  maxLength: "наибольшая длина",
  minimum: "наименьшее значение",
  maximum: "наибольшее значение",
  minItems: "наименьшее число строк",
  maxItems: "наибольшее число строк",
};

/** The field that a place below a schema belongs to, and what is left of the way. */
function fieldOf(steps: readonly string[]): { readonly pointer: string; readonly rest: readonly string[] } {
  let pointer = "";
  let at = 0;
  while (at < steps.length) {
    const step = steps[at];
    if (step === "properties" && steps[at + 1] !== undefined) {
      pointer += `/${steps[at + 1]}`;
      at += 2;
    } else if (step === "items" && steps[at + 1] === "properties") {
      pointer += "/*";
      at += 1;
    } else if (step === "items") at += 1;
    else break;
  }
  return { pointer, rest: steps.slice(at) };
}

function screenThing([part = "", item = "", , field = ""]: readonly string[], names: FactNames): string {
  if (part === "fields")
    return item === "" ? "настройки экрана" : `настройка экрана: ${names.field(item).nominative}`;
  const section = /^id:([^~]*)/u.exec(item)?.[1];
  const inSection = section === undefined ? "разделы экрана" : `раздел ${names.section(section)}`;
  if (!field.startsWith("=")) return inSection;
  const pointer = String(JSON.parse(field.slice(1).replace(/~\d+$/u, "")));
  return `место на экране: ${names.field(pointer).nominative}, ${inSection}`;
}

function manifestThing(
  [part = "", name = ""]: readonly string[],
  value: Json | undefined,
  names: FactNames,
): string {
  const title = names.fact(part, name, "title");
  const nouns: { readonly [part: string]: string } = { parameters: "параметр", texts: "печатный текст" };
  const noun = nouns[part];
  if (noun !== undefined && name !== "") return `${noun} ${quoted(String(title ?? name))}`;
  if (part === "print") return "настройки печати";
  if (part === "title") return "название формы";
  return typeof value === "string"
    ? quoted(shortened(value))
    : `«${part}»${name === "" ? "" : ` ${valueWords(name)}`}`;
}
