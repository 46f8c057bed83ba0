import { testFormat } from "../testing/formatCases.ts";
import { duration } from "./duration.ts";

testFormat(duration, {
  valid: ["P6M", "P1Y2M3DT4H5M6S", "PT1H", "P2W", "P4D"],
  invalid: ["P", "PT", "P1", "6M", "P1DT", "P1W2D", "P2D1Y"],
});
