import { describe, expect, it } from "vitest";
import { fillAddress, formOfAddress } from "./addresses.ts";
import { fileName } from "./fileName.ts";
import { formatMoment, localDate } from "./moments.ts";

describe("words and dates of the pages", () => {
  it("takes the day from the clock of this computer", () => {
    expect(localDate(new Date(2024, 9, 1, 0, 30))).toBe("2024-10-01");
    expect(localDate(new Date(2024, 9, 1, 23, 30))).toBe("2024-10-01");
  });

  it("says when a draft was saved", () => {
    const now = new Date(2024, 9, 1, 15, 0);
    expect(formatMoment(new Date(2024, 9, 1, 14, 5), now)).toBe("сегодня в 14:05");
    expect(formatMoment(new Date(2023, 0, 9, 8, 0), now)).toBe("9 января 2023 г. в 08:00");
  });

  it("makes names of files that every system takes", () => {
    expect(fileName("Заявление: «о 1/2»", "pdf")).toBe("Заявление «о 1 2».pdf");
    expect(fileName("  ", "json")).toBe("Документ.json");
    expect(fileName("а".repeat(300), "pdf")).toHaveLength("а".repeat(100).length + ".pdf".length);
  });

  it("keeps addresses and the forms they name in step", () => {
    for (const ref of [{ form: "sample" }, { form: "sample", region: "kray" }]) {
      const [, , region = "", form = ""] = fillAddress(ref).split("/");
      expect(formOfAddress(region, form)).toEqual(ref);
    }
    expect(fillAddress({ form: "sample" })).toBe("/fill/base/sample");
  });
});
