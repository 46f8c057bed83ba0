import type { Json, JsonObject } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";
import type { FactNames } from "./factNames.ts";
import { isSame } from "./isSame.ts";
import { quoted, shortened, valueWords } from "./words.ts";

/** «Срок решения: 7 календарных дней вместо 10»; where the unit changed, too, with both. */
export function parameterChange(
  { names, oldNames }: { readonly names: FactNames; readonly oldNames: FactNames },
  name: string,
  before: Json | undefined,
  after: Json | undefined,
): string {
  const title = String(names.fact("parameters", name, "title") ?? name);
  if (Array.isArray(before) && Array.isArray(after)) return `${title}: ${listChange(names, before, after)}`;
  if (isObject(before) && isObject(after)) return `${title}: ${objectChange(names, before, after)}`;
  const [unit, oldUnit] = [names, oldNames].map((of) => of.fact("parameters", name, "unit"));
  const fresh = withUnit(names, after, unit);
  if (typeof after !== "number" || typeof before !== "number")
    return `${title}: ${fresh}, было: ${withUnit(names, before, oldUnit)}`;
  return `${title}: ${fresh} вместо ${unit === oldUnit ? valueWords(before) : withUnit(names, before, oldUnit)}`;
}

/** The value of a parameter with its unit. */
export function parameterWords(names: FactNames, name: string): string {
  const unit = names.fact("parameters", name, "unit");
  return withUnit(names, names.fact("parameters", name, "value"), unit);
}

export function withUnit(names: FactNames, value: Json | undefined, unit: Json | undefined): string {
  if (typeof value === "string" && value !== "")
    return itemWords(names, value, quoted(shortened(value, 200)));
  const words = Array.isArray(value)
    ? value.map((item) => itemWords(names, item)).join("; ")
    : valueWords(value);
  return typeof value === "number" && typeof unit === "string" ? `${words} ${unit}` : words;
}

function listChange(names: FactNames, before: readonly Json[], after: readonly Json[]): string {
  const say = (items: readonly Json[]) => items.map((item) => itemWords(names, item)).join("; ");
  const came = after.filter((item) => !before.some((old) => isSame(old, item)));
  const gone = before.filter((item) => !after.some((fresh) => isSame(fresh, item)));
  if (came.length === 0 && gone.length === 0) return `${say(after)} (порядок изменён)`;
  if (came.length > 0 && gone.length > 0) return `${say(came)} вместо ${say(gone)}`;
  return came.length > 0 ? `добавлено ${say(came)}` : `больше нет ${say(gone)}`;
}

/** Only what differs: «ключ – новое, было прежнее». */
function objectChange(names: FactNames, before: JsonObject, after: JsonObject): string {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter((key) => !isSame(before[key], after[key]));
  const say = (value: Json | undefined) => itemWords(names, value ?? null);
  return changed
    .map((key) => `${itemWords(names, key)} – ${say(after[key])}, было ${say(before[key])}`)
    .join("; ");
}

/** A code that the form gives a name to is told by that name: `selfCare` is «самообслуживание». */
function itemWords(names: FactNames, item: Json, otherwise = valueWords(item)): string {
  if (isObject(item))
    return Object.values(item)
      .map((value) => itemWords(names, value ?? null))
      .join(" · ");
  const label = typeof item === "string" ? names.code(item) : undefined;
  return label === undefined ? otherwise : quoted(shortened(label, 80));
}
