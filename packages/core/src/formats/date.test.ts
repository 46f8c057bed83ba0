import { expect, test } from "vitest";
import { testFormat } from "../testing/formatCases.ts";
import { date } from "./date.ts";

testFormat(date, {
  valid: ["2024-10-08", "2024-02-29", "2000-02-29", "1999-12-31"],
  invalid: [
    "2024-02-30",
    "2023-02-29",
    "1900-02-29",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "24-01-01",
  ],
  typed: {
    "1 февраля 2005 г.": "2005-02-01",
    "«08» октября 2024 года": "2024-10-08",
    "31 Февраля 2005": "2005-02-31",
    "1 брюмера 2005": "1 брюмера 2005",
    "08.10.2024": "2024-10-08",
    "8.10.2024 г.": "2024-10-08",
    " 08/10/2024": "2024-10-08",
    "31.02.2024": "2024-02-31",
    "08.10.24": "08.10.24",
  },
});

test.each([1900, 2000, 2023, 2024, 2100, 2400])("has exactly the days of %i", (year) => {
  const days = [];
  for (let month = 0; month <= 13; month++)
    for (let day = 0; day <= 32; day++) days.push([month, day] as const);
  for (const [month, day] of days) {
    const moment = new Date(Date.UTC(year, month - 1, day));
    const exists = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
    const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    expect(date.pattern.test(text), text).toBe(exists);
  }
});
