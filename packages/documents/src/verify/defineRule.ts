import type { CheckedFile } from "./CheckedFile.ts";
import type { Fault, Rule, RuleSource } from "./Rule.ts";

/** What a rule is made of: its words, and its search. */
export interface RuleParts {
  /** Russian: what must be so. */
  readonly title: string;
  /** Russian: how to mend what breaks it. */
  readonly mend: string;
  check(file: CheckedFile): Iterable<Fault>;
}

/** `sources`: clause and test, `A` for PDF/A-3a and `UA` for PDF/UA-1: «A 6.6.2.1-1, UA 7.1-8». */
export function defineRule(sources: string, parts: RuleParts): Rule {
  const [first, ...more] = sources.split(", ").map(parseSource);
  if (!first) throw new RangeError("a rule without a source");
  return { sources: [first, ...more], ...parts };
}

function parseSource(text: string): RuleSource {
  const [, letters, clause = "", test] = /^(A|UA) ([\d.]+)-(\d+)$/.exec(text) ?? [];
  if (!test) throw new RangeError(`no source of a rule: ${text}`);
  return { standard: letters === "A" ? "PDF/A-3a" : "PDF/UA-1", clause, test: Number(test) };
}
