import { asNoun, ending, type Forms, type NameWord, unique, vowelsIn } from "./grammar.ts";
import { bothLibraries } from "./libraries.ts";

/** A first name of one word. Where grammar alone does not tell, both forms come back. */
export function declineFirstName(name: NameWord): Forms {
  const forms = bothLibraries("first", name);
  return unique([...forms, ...doubts(name, forms)]);
}

/** What the form may be besides what the libraries say. */
function doubts(name: NameWord, forms: Forms): Forms {
  const { word, gender, nameCase } = name;
  if (/ия$/u.test(word)) return nameCase === "dative" && !isUnstressed(word) ? [`${word.slice(0, -1)}е`] : [];
  // Нинели, but Айгуль: names of the East keep their form; of the rest (Любовь, Юдифь) there is no doubt.
  if (gender === "female" && /[лнр]ь$/u.test(word)) return [word, `${word.slice(0, -1)}и`];
  if (gender === "female") return [];
  if (/(?:[лк]|тр)о$/u.test(word)) return [word.slice(0, -1) + ending(name, "а", "у"), word];
  return /[^аеёиоуыэюя]$/u.test(word) && forms.includes(word) ? [asNoun(name)] : [];
}

/**
 * Names whose -ия is not stressed (dative Марии). The stressed one (Алия – Алие) and that of one syllable (Лия – Лие)
 * look the same, so a name that is not of these endings is asked about.
 */
function isUnstressed(word: string): boolean {
  return short.test(word) || (vowelsIn(word) > 3 && long.test(word));
}

const short = /^(?:мария|дария|юлия|лилия|лидия|ксения|клавдия|агния|софия|сильвия|илия)$/u;

/** Валерия, Анастасия, Евгения, Антония, Евфросиния, Пелагия, Евдокия, Наталия, Эмилия, Октавия … */
const long = /(?:р|[аи]с|[еои]н|стефан|анан|г|ок|тал|[еиу]л|лал|розал|[аи]в|им|ем|имп|ид|а)ия$/u;
