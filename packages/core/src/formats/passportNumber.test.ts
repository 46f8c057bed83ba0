import { testFormat } from "../testing/formatCases.ts";
import { passportNumber } from "./passportNumber.ts";

testFormat(passportNumber, {
  valid: ["000001"],
  invalid: ["00001", "0000001", "00000А"],
  typed: { "000 001": "000001", "00001": "00001" },
});
