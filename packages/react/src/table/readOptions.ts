import type { Json, Option } from "@formulyar/core";

/** Words as they are compared: without capitals, «ё» and spare spaces. */
export function plainWords(text: string): string {
  return text.trim().toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/gu, " ");
}

/** The option that a text names by its words, its number or its code; «месяц» means «в месяц» where nothing else is called so. */
export function readOption(options: readonly Option[], text: string): Option | undefined {
  const words = plainWords(text);
  const named = options.find((option) => namesOf(option).includes(words));
  return named ?? options.find((option) => shortName(options, option) === words);
}

/** The options of a list like «на дому, полустационарная форма», in the form's order; nothing when a part names none. */
export function readOptions(options: readonly Option[], text: string): readonly Option[] | undefined {
  const found = new Set<Json>();
  for (let rest = withoutSeparators(plainWords(text)); rest !== ""; ) {
    const [option, name] = firstOf(options, rest) ?? [];
    if (!option || name === undefined) return undefined;
    found.add(option.value);
    rest = withoutSeparators(rest.slice(name.length));
  }
  return options.filter(({ value }) => found.has(value));
}

function namesOf({ label, number, value }: Option): readonly string[] {
  return [label, number ?? "", String(value)].map(plainWords).filter((name) => name !== "");
}

const preposition = /^(?:во?|на|за|со?|по|из|до|от|для|при|через) (?=.)/u;

/** An option's words without the preposition that they begin with, where no other option could be meant. */
function shortName(options: readonly Option[], option: Option): string | undefined {
  const words = plainWords(option.label);
  const short = words.replace(preposition, "");
  const isOther = (other: Option) =>
    other !== option && [...namesOf(other), plainWords(other.label).replace(preposition, "")].includes(short);
  return short === words || options.some(isOther) ? undefined : short;
}

/** The longest name that a text begins with: names may hold commas themselves. */
function firstOf(options: readonly Option[], text: string): readonly [Option, string] | undefined {
  return options
    .flatMap((option) => {
      const names = [...namesOf(option), shortName(options, option) ?? ""].filter((name) => name !== "");
      return names.map((name) => [option, name] as const);
    })
    .filter(([, name]) => text.startsWith(name) && /^(?:$|\s*[,;])/u.test(text.slice(name.length)))
    .toSorted(([, a], [, b]) => b.length - a.length)[0];
}

function withoutSeparators(text: string): string {
  return text.replace(/^[\s,;]+/u, "");
}
