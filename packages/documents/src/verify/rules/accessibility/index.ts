import type { Rule } from "../../Rule.ts";
import { contentRules } from "./contentRules.ts";
import { documentRules } from "./documentRules.ts";
import { languageRules } from "./languageRules.ts";
import { structureRules } from "./structureRules.ts";

/** PDF/UA-1 (ISO 14289-1:2014). */
export const accessibilityRules: readonly Rule[] = [
  ...documentRules,
  ...languageRules,
  ...contentRules,
  ...structureRules,
];
