import { trimmed } from "./Cutter.ts";
import { areNames, isFemalePatronymic, isPatronymic, properCase, withTurkicEnding } from "./nameWords.ts";
import type { PastedPart, PasteReader } from "./PasteReader.ts";

/** «Образцова Анна Петровна», «АННА ПЕТРОВНА ОБРАЗЦОВА»; what follows the name is left over. Initials are no names. */
export const wholeName: PasteReader = {
  name: "full-name",
  title: "фамилия, имя и отчество",
  roles: { surname: "фамилия", given: "имя", patronymic: "отчество" },
  read(text, at) {
    const [head, tail] = apart(text.replace(label, ""));
    const words = withTurkicEnding(head.split(/\s+/u));
    if (!areNames(words)) return undefined;
    const parts = assigned(properCase(words), at);
    return parts && { parts, rest: tail === "" ? [] : [tail] };
  },
};

const label =
  /^(?:(?:Ф\.?\s?И\.?\s?О\.?|фамилия,? имя,?(?: и)? отчество)\s?:?|гр\.|гр-(?:н|ка)|гражданин|гражданка)\s/iu;

/** Where a name ends: at a sign, a number, or a word that begins something else. */
const end =
  /[,;:(\d№]|\s(?:паспорт|свидетельство|снилс|инн|дата|род|рожд|г\.|год|тел|адрес|прожив|зарегистр|инвалид)/iu;

/** The name and what follows it. A name may stand in one line, or each word of it in its own. */
function apart(text: string): readonly [string, string] {
  const [first = "", ...more] = text.split("\n");
  const isColumn = !first.includes(" ");
  const whole = isColumn ? text.replaceAll("\n", " ") : first;
  const at = end.exec(whole)?.index ?? whole.length;
  const after = isColumn ? [] : more;
  return [trimmed(whole.slice(0, at)), trimmed([whole.slice(at), ...after].join("\n"))];
}

/** Which word is which: by the patronymic, and without one by their order. */
function assigned(words: readonly string[], at: string | undefined): readonly PastedPart[] | undefined {
  const [first = "", second = "", third] = words;
  const patronymic = words.findIndex((word, place) => place > 0 && isPatronymic(word));
  const isMiddleOfName = at === "given" || at === "patronymic";
  if (words.length === 2) {
    const isSure = isFemalePatronymic(second) || (isMiddleOfName && patronymic === 1);
    if (isSure) return partsOf({ given: first, patronymic: second });
    return isMiddleOfName || patronymic === 1 ? undefined : partsOf({ surname: first, given: second });
  }
  if (words.length < 2 || words.length > 5) return undefined;
  const last = words.length - 1;
  if (patronymic > 0 && patronymic < last) {
    return partsOf({
      surname: words.slice(patronymic + 1).join(" "),
      given: words.slice(0, patronymic).join(" "),
      patronymic: words[patronymic],
    });
  }
  if (patronymic === last) {
    return partsOf({ surname: first, given: words.slice(1, last).join(" "), patronymic: words[last] });
  }
  if (isMiddleOfName || words.length !== 3) return undefined;
  return partsOf({ surname: first, given: second, patronymic: third });
}

function partsOf(values: { readonly [role: string]: string | undefined }): readonly PastedPart[] {
  return Object.entries(values).flatMap(([role, value]) =>
    value === undefined ? [] : [{ role, value, source: value }],
  );
}
