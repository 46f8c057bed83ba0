import { testFormat } from "../testing/formatCases.ts";
import { passportSeries } from "./passportSeries.ts";

testFormat(passportSeries, {
  valid: ["99 00"],
  invalid: ["9900", "99 0", "9А 00", "99  00"],
  typed: { "9900": "99 00", " 99-00": "99 00", "990": "990", "9А00": "9А00" },
});
