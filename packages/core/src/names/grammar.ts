/** Cases that forms print names in. */
export type NameCase = "genitive" | "dative";

export type NameGender = "male" | "female";

/** A word to be declined, in lower case, and what is asked of it. */
export interface NameWord {
  readonly word: string;
  readonly gender: NameGender;
  readonly nameCase: NameCase;
}

/** Forms of a word that may be right: one when there is no doubt, never none. */
export type Forms = readonly string[];

/** The ending of the case that is asked for. */
export function ending({ nameCase }: NameWord, genitive: string, dative: string): string {
  return nameCase === "genitive" ? genitive : dative;
}

export function vowelsIn(word: string): number {
  return word.match(/[аеёиоуыэюя]/gu)?.length ?? 0;
}

export function unique(forms: Forms): Forms {
  return [...new Set(forms)];
}

/** A masculine noun with its case ending: Ткач – Ткача, Коваль – Коваля, Палий – Палия. */
export function asNoun(name: NameWord, stem = name.word): string {
  const isSoft = /[ьй]$/u.test(stem);
  const form = isSoft ? stem.slice(0, -1) + ending(name, "я", "ю") : stem + ending(name, "а", "у");
  return spelled(form);
}

/** The rules of spelling: no ы after к, no я after ш. */
export function spelled(form: string): string {
  return form
    .replace(/(?<=[гкхжшчщ])ы$/u, "и")
    .replace(/(?<=[жшчщ])я$/u, "а")
    .replace(/(?<=[жшчщ])ю$/u, "у");
}
