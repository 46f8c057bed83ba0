import { placesOf } from "../check/places.ts";
import { keywordNames } from "../messages/keywordMessages.ts";
import type { Finding } from "../model/index.ts";
import { didYouMean } from "../support/nearest.ts";
import type { FormUnderLint } from "./lintRules.ts";

/** A rule that adopts keywords names keywords that can fail. */
export function lintRuleIds({ form, placeOf }: FormUnderLint): readonly Finding[] {
  return placesOf(form.schema).flatMap(({ schema }) =>
    (schema["x-rules"] ?? []).flatMap((rule) => {
      const at = placeOf(rule);
      const unknown = (rule.keywords ?? []).filter((keyword) => !keywordNames.includes(keyword));
      return unknown.map((keyword) => ({
        severity: "error" as const,
        file: at.file,
        pointer: `${at.pointer}/keywords`,
        reason: `Правило ${rule.id}: ключевое слово «${keyword}» не проверяет данные.`,
        mend: didYouMean(keyword, keywordNames, `Можно: ${keywordNames.join(", ")}.`),
      }));
    }),
  );
}
