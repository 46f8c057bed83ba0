import { type Forms, type NameWord, unique } from "./grammar.ts";

/** Words before a surname that never change. */
const particles = new Set(
  "де да ди дю дель дос фон фан ван цу аф ла ле эль аль ибн бен бин бар тер мак сан".split(" "),
);

/** Surnames that decline in front of another one, too: Салтыкова-Щедрина, but Бонч-Бруевича. */
const sureParts = /(?:[оеё]ва?|[иы]на?|[иыо]й|[ая]я|ич)$/u;

/** A name of several words, joined by hyphens or spaces; each is declined by itself, and in doubt only the last. */
export function declineWords(
  name: NameWord,
  decline: (name: NameWord) => Forms,
  isSure: (word: string) => boolean,
): Forms {
  const pieces = name.word.split(/([ ‑-]+)/u);
  const last = pieces.length - 1;
  const forms = pieces.map((word, at): Forms => {
    if (at % 2 === 1 || word === "" || (at < last && particles.has(word))) return [word];
    const own = decline({ ...name, word });
    return at === last || isSure(word) ? own : unique([...own, word]);
  });
  return joined(forms);
}

/** Whether a part of a surname declines wherever it stands. */
export function isSurePart(word: string): boolean {
  return sureParts.test(word);
}

/** Two wholes at most: the first forms, and the second ones where there are any. */
export function joined(forms: readonly Forms[], separator = ""): Forms {
  const first = forms.map((options) => options[0] ?? "");
  const second = forms.map((options) => options[1] ?? options[0] ?? "");
  return unique([first.join(separator), second.join(separator)]);
}
