import { testFormat } from "../testing/formatCases.ts";
import { dateTime, time } from "./dateTime.ts";

testFormat(time, {
  valid: ["09:30:00Z", "09:30:00.125+05:00", "23:59:60Z", "00:00:00-03:30"],
  invalid: ["09:30", "09:30:00", "24:00:00Z", "09:60:00Z", "09:30:00+5"],
});

testFormat(dateTime, {
  valid: ["2024-10-08T09:30:00+05:00", "2024-02-29t00:00:00z"],
  invalid: ["2023-02-29T00:00:00Z", "2024-10-08 09:30:00Z", "2024-10-08"],
});
