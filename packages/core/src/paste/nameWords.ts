/** Words that a patronymic of Turkic manner ends with. */
const turkic = /^(?:оглы|оглу|кызы|кизи|гызы|улы|уулу)$/iu;

/** Whether a word is a patronymic by its ending: Петровна, Ильич, Мамед-оглы. */
export function isPatronymic(word: string): boolean {
  return isFemalePatronymic(word) || /^\p{L}+(?:[оеё]в|ь|м|к|т|вв)ич$/iu.test(word) || isTurkic(word);
}

/** No surname ends so. */
export function isFemalePatronymic(word: string): boolean {
  return /^\p{L}+(?:[оеё]вна|ична)$/iu.test(word);
}

function isTurkic(word: string): boolean {
  return turkic.test(word.split(/[\s-]/u).at(-1) ?? "") && /[\s-]/u.test(word);
}

/** The words with «оглы», «кызы» put to the name before it. */
export function withTurkicEnding(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (at > 0 && turkic.test(word)) return [];
    const next = words[at + 1];
    return next !== undefined && turkic.test(next) ? [`${word} ${next}`] : [word];
  });
}

/** Whether words may be a name: written alike, each with a capital letter, none of them an abbreviation (ОВД). */
export function areNames(words: readonly string[]): boolean {
  const all = words.join("");
  if (!words.every((word) => letters.test(word))) return false;
  if (all === all.toLowerCase() || all === all.toUpperCase()) return true;
  return words.every((word) => /^\p{Lu}/u.test(word) && word !== word.toUpperCase());
}

/** At least two: what is shorter is an initial. */
const letters = /^\p{L}(?:[\p{L}\p{M}'’ʼ -]*[\p{L}\p{M}])$/u;

/** ОБРАЗЦОВА-ПРИМЕРОВА as Образцова-Примерова: a name all in capitals, or in none, as it is written. */
export function properCase(words: readonly string[]): readonly string[] {
  const all = words.join("");
  const isPlain = all !== all.toLowerCase() && all !== all.toUpperCase();
  return isPlain
    ? words
    : words.map((word) =>
        word
          .split(/(?<=[\s'’ʼ-])/u)
          .map(capitalised)
          .join(""),
      );
}

function capitalised(part: string): string {
  const small = part.toLowerCase();
  return turkic.test(small) ? small : small.charAt(0).toUpperCase() + small.slice(1);
}
