/// <reference path="./petrovich.d.ts" />
import { inclineFirstname, inclineLastname, inclineMiddlename } from "lvovich/lib/incline.js";
import petrovich from "petrovich";
import { type Forms, type NameWord, spelled, unique } from "./grammar.ts";

const lvovich = { last: inclineLastname, first: inclineFirstname, middle: inclineMiddlename };

/**
 * What petrovich and lvovich make of a word: two forms when they disagree. Neither is right always, and they share some
 * mistakes; the rules beside this file know where.
 */
export function bothLibraries(
  kind: "last" | "first" | "middle",
  { word, gender, nameCase }: NameWord,
): Forms {
  const forms = [petrovich[gender][kind][nameCase](word), lvovich[kind](word, nameCase, gender)];
  return unique(forms.map(spelled));
}
