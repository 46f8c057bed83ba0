import type { Rule } from "../../Rule.ts";
import { documentTitle } from "./documentTitle.ts";

/** PDF/UA-1 (ISO 14289-1:2014). */
export const accessibilityRules: readonly Rule[] = [documentTitle];
