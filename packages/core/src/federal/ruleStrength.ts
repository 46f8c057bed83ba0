import type { Json, RuleDefinition, Severity } from "../model/index.ts";

/** A rule whose failure forbids to issue the document. */
export function isErrorRule(rule: RuleDefinition): boolean {
  return rule.rule !== undefined && (rule.severity ?? "error") === "error";
}

/** A rule under which failures of the schema forbid nothing any more. */
export function isLowering(rule: RuleDefinition): boolean {
  return Array.isArray(rule.keywords) && (rule.severity ?? "error") !== "error";
}

/** Whether a rule says at least what the other says; its words and its ground are its own. */
export function keepsRule(base: RuleDefinition, one: RuleDefinition): boolean {
  return (
    one.id === base.id &&
    one.rule === base.rule &&
    (one.at ?? "") === (base.at ?? "") &&
    one.keywords === undefined &&
    isErrorRule(one)
  );
}

/** How grave a failure of a keyword is under the nearest rule that adopts it; `chain`: rules of the place, then those around it. */
export function severityOf(keyword: string, chain: readonly (readonly RuleDefinition[])[]): Severity {
  for (const rules of chain) {
    const rule = rules.find(({ keywords }) => Array.isArray(keywords) && keywords.includes(keyword));
    if (rule) return rule.severity ?? "error";
  }
  return "error";
}

export const rank: { readonly [severity in Severity]: number } = { error: 2, warning: 1, info: 0 };

/** The rules of a place, as far as they are rules. */
export function rulesOf(value: Json | undefined): readonly RuleDefinition[] {
  return Array.isArray(value)
    ? (value.filter(
        (rule) => typeof rule === "object" && rule !== null,
      ) as unknown as readonly RuleDefinition[])
    : [];
}
