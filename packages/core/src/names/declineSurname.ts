import { asNoun, ending, type Forms, type NameWord, spelled, unique, vowelsIn } from "./grammar.ts";
import { bothLibraries } from "./libraries.ts";

/** A surname of one word. Where grammar alone does not tell, both forms come back. */
export function declineSurname(name: NameWord): Forms {
  const { word, gender } = name;
  if (/[оеёиуыэю]$/u.test(word) || /ых$/u.test(word)) return [word];
  if (/[ая]$/u.test(word)) return unique([...doubtsOfVowel(name), ...fromLibraries(name)]);
  // Ткач, Шмидт, Коваль, Цой: of women these do not change.
  if (gender === "female") return [word];
  const sure = sureForm(name);
  return sure === undefined ? unique([...doubtsOfConsonant(name), ...fromLibraries(name)]) : [sure];
}

/** Rules of the libraries know «е» better than «ё»: Королёва – Королёвой. */
function fromLibraries(name: NameWord): Forms {
  const plain = name.word.replaceAll("ё", "е");
  return bothLibraries("last", { ...name, word: plain }).map((form) => withYo(name.word, plain, form));
}

function withYo(word: string, plain: string, form: string): string {
  let kept = 0;
  while (kept < form.length && form[kept] === plain[kept]) kept++;
  return word.slice(0, kept) + form.slice(kept);
}

/** Short words keep their vowel, and are nouns: Блок – Блока, Швец – Швеца, Цой – Цоя. */
function sureForm(name: NameWord): string | undefined {
  return vowelsIn(name.word) === 1 && /(?:ок|ец|ой|ий)$/u.test(name.word) ? asNoun(name) : undefined;
}

/** What the form may be besides what the libraries say. */
function doubtsOfConsonant(name: NameWord): Forms {
  const { word } = name;
  const fleeting = withoutVowel(word);
  if (fleeting !== undefined) return [asNoun(name, fleeting), asNoun(name)];
  if (/[бвл]ей$/u.test(word))
    return [asNoun(name, word.replace(/ей$/u, "ьй")).replace("ьй", "ь"), asNoun(name)];
  if (/[бв]ий$/u.test(word)) return [asNoun(name), asAdjective(name)];
  if (/[гхнжчшщ]ий$/u.test(word) || /(?:[бпр]|[^сц]к)ой$/u.test(word))
    return [asAdjective(name), asNoun(name)];
  if (/их$/u.test(word)) return /[бвдзлмпрстф]их$/u.test(word) ? [asNoun(name), word] : [];
  const isLeft = fromLibraries(name).includes(word);
  return isLeft ? [asNoun(name)] : [];
}

/** A vowel that some families drop and others keep: Кравец – Кравца or Кравеца, Орёл – Орла or Орёла. */
function withoutVowel(word: string): string | undefined {
  if (/[аеёиоуыэюя](?:ец|яц)$/u.test(word)) return `${word.slice(0, -2)}йц`;
  if (/лец$/u.test(word)) return `${word.slice(0, -2)}ьц`;
  if (/ёк$/u.test(word)) return `${word.slice(0, -2)}${/[жшчщ]ёк$/u.test(word) ? "к" : "ьк"}`;
  if (/[^аеёиоуыэюя](?:ец|ок|[её]л)$/u.test(word)) return word.slice(0, -2) + word.slice(-1);
  return /[^аеёиоуыэюял](?:ень|оть)$/u.test(word) ? word.slice(0, -3) + word.slice(-2) : undefined;
}

function asAdjective(name: NameWord): string {
  const stem = name.word.slice(0, -2);
  if (/ой$/u.test(name.word) || /[гх]$/u.test(stem)) return stem + ending(name, "ого", "ому");
  // Бабий – Бабьего, Верхний – Верхнего.
  return stem + (/[бв]$/u.test(stem) ? "ь" : "") + ending(name, "его", "ему");
}

function doubtsOfVowel(name: NameWord): Forms {
  const { word, gender } = name;
  const stem = word.slice(0, -1);
  if (/иа$/u.test(word)) return [word, `${stem}и`];
  // Рыжая – Рыжей, Чужая – Чужой: the stress decides.
  if (/[жчшщц]ая$/u.test(word)) return [`${word.slice(0, -2)}ей`, `${word.slice(0, -2)}ой`];
  const asFeminineNoun = spelled(stem + ending(name, /я$/u.test(word) ? "и" : "ы", "е"));
  // Сова is no feminine of «Сов».
  if (gender === "female" && /^[^аеёиоуыэюя]*(?:[оеё]в|[иы]н)а$/u.test(word)) return [asFeminineNoun];
  // Дюма and Рева look the same, and only one of them declines.
  return fromLibraries(name).includes(word) ? [word, asFeminineNoun] : [];
}
