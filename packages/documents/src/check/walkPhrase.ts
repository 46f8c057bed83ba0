import { didYouMean } from "@formulyar/core";
import { type Findings, fault } from "./fault.ts";
import { parseTemplate } from "./parseTemplate.ts";
import type { Bound, Scope } from "./scope.ts";
import { MAX_OPEN } from "./walkPartial.ts";
import { walkProgram } from "./walkProgram.ts";

/** Walks a phrase of form.json where a template prints it. */
export function walkPhrase({ value, spot }: Bound, scope: Scope): Findings {
  const name = String(value);
  const { texts, sources } = scope.form.definition;
  const phrase = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (!phrase) {
    const mend = didYouMean(name, Object.keys(texts), `Добавьте его в ${sources.manifest}, раздел texts.`);
    return fault(spot, `текста «${name}» в форме нет.`, mend);
  }
  const key = `text ${name}`;
  if (scope.open.includes(key)) {
    return fault(spot, `текст «${name}» вставляет сам себя.`, "Разорвите круг: уберите одну из вставок.");
  }
  if (scope.open.length >= MAX_OPEN) {
    const mend = "Сократите цепочку вставок друг в друге.";
    return fault(spot, `вставки вложены друг в друга глубже ${MAX_OPEN} уровней.`, mend);
  }
  const at = { file: sources.manifest, pointer: `/texts/${name}/text` };
  // A phrase sees the record and the region, not what a partial around it was given.
  const { parameters: _, ...outer } = scope;
  const inside = { ...outer, at, open: [...scope.open, key], each: 0, locals: new Set<string>() };
  return walkProgram(parseTemplate(phrase.text, at).program, inside);
}
