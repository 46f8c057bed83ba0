import { declineFirstName } from "./declineFirstName.ts";
import { declineMiddleName } from "./declineMiddleName.ts";
import { declineSurname } from "./declineSurname.ts";
import { declineWords, isSurePart, joined } from "./declineWords.ts";
import type { Forms, NameCase, NameGender, NameWord } from "./grammar.ts";

export interface FullName {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
}

/**
 * A full name in another case. One variant when it is known, two whole ones when it may be either, none when nothing is
 * known: for letters that are not Cyrillic. Only what grammar tells by the letters is known; where the stress decides,
 * or the family's own habit, there are two.
 */
export function declineName(name: FullName, nameCase: NameCase, gender: NameGender): Forms {
  const { last, first, middle } = name;
  const whole = `${last}${first}${middle}`;
  if (!/\p{Script=Cyrillic}/u.test(whole) || /\p{Script=Latin}/u.test(whole)) return [];
  const ask = { gender, nameCase };
  return joined(
    [
      asTyped(last, (word) => declineWords({ ...ask, word }, declineSurname, isSurePart)),
      asTyped(first, (word) => declineWords({ ...ask, word }, declineFirstName, () => false)),
      asTyped(middle, (word) => declineMiddleName({ ...ask, word } satisfies NameWord)),
    ].filter((forms) => forms.length > 0),
    " ",
  );
}

/** Declines in lower case and gives back the letters as they were typed. */
function asTyped(typed: string, decline: (word: string) => Forms): Forms {
  const text = typed.trim().replaceAll(/\s+/gu, " ");
  if (text === "") return [];
  const lower = text.toLocaleLowerCase("ru");
  const isUpper = text.length > 1 && text === text.toLocaleUpperCase("ru");
  return decline(lower).map((form) =>
    isUpper ? form.toLocaleUpperCase("ru") : inLetters(text, lower, form),
  );
}

/** Word by word, because endings stand inside compounds: «Салтыков-Щедрин». */
function inLetters(text: string, lower: string, form: string): string {
  const typedWords = text.split(/(?<=[ ‑-])/u);
  const lowerWords = lower.split(/(?<=[ ‑-])/u);
  return form
    .split(/(?<=[ ‑-])/u)
    .map((word, at) => {
      const [typed = "", plain = ""] = [typedWords[at], lowerWords[at]];
      let kept = 0;
      while (kept < word.length && word[kept] === plain[kept]) kept++;
      return typed.slice(0, kept) + word.slice(kept);
    })
    .join("");
}
