import type { Rule } from "../Rule.ts";
import { accessibilityRules } from "./accessibility/index.ts";
import { archiveRules } from "./archive/index.ts";

/** Every rule, PDF/A-3a before PDF/UA-1. */
export const rules: readonly Rule[] = [...archiveRules, ...accessibilityRules];
