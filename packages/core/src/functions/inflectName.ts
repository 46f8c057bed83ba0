import { declineName } from "../names/declineName.ts";
import { textArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";
import { gender as genderOf } from "./gender.ts";

/**
 * A full name in the genitive or the dative: nothing when it is not known (no gender, letters that are not Cyrillic, a
 * patronymic of the other gender), one variant, or two whole ones when a person must choose.
 */
export function inflectName(
  nameCase: string,
  last: string,
  first: string,
  middle: string,
  gender: string,
): readonly string[] {
  if (nameCase !== "genitive" && nameCase !== "dative") throw new Error(`No such case: ${nameCase}`);
  if (gender !== "male" && gender !== "female") return [];
  if ((genderOf(middle) ?? gender) !== gender) return [];
  return declineName({ last, first, middle }, nameCase, gender);
}

export const inflectNameFunction: CelFunction = {
  signatures: ["inflectName(string, string, string, string, string): list<string>"],
  call: (_scope, ...args) => {
    const [nameCase, last, first, middle, gender] = args.map(textArgument);
    return inflectName(nameCase ?? "", last ?? "", first ?? "", middle ?? "", gender ?? "");
  },
  title:
    "inflectName('genitive', фамилия, имя, отчество, пол) – ФИО в падеже ('genitive' или 'dative'): " +
    "список из одной записи, из двух, если нужно выбрать, или пустой, если падеж неизвестен",
};
