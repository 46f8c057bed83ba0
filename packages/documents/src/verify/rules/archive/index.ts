import type { Rule } from "../../Rule.ts";
import { documentRules } from "./documentRules.ts";
import { fileRules } from "./fileRules.ts";
import { fontRules } from "./fontRules.ts";
import { graphicsRules } from "./graphicsRules.ts";
import { interactiveRules } from "./interactiveRules.ts";
import { limitRules } from "./limitRules.ts";

/** PDF/A-3a (ISO 19005-3:2012); rules that PDF/UA-1 shares name it too. */
export const archiveRules: readonly Rule[] = [
  ...fileRules,
  ...limitRules,
  ...graphicsRules,
  ...fontRules,
  ...interactiveRules,
  ...documentRules,
];
