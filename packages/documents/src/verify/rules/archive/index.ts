import type { Rule } from "../../Rule.ts";
import { trailerId } from "./trailerId.ts";

/** PDF/A-3a (ISO 19005-3:2012). */
export const archiveRules: readonly Rule[] = [trailerId];
