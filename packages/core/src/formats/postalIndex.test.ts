import { testFormat } from "../testing/formatCases.ts";
import { postalIndex } from "./postalIndex.ts";

testFormat(postalIndex, {
  valid: ["454000", "423800"],
  invalid: ["000000", "45400", "4540001", "754000", "454 000"],
  typed: { " 454000 ": "454000", "454 000": "454000", "45400": "45400" },
});
