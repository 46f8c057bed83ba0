import { createCatalogue, type Form, type FormRecord } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import { fits, fittingRecord } from "./fittingRecord.ts";

const form: Form = createCatalogue({
  "forms/repair/form.json": { id: "repair", title: "Заявка на ремонт", edition: "2024-01-01" },
  "forms/repair/schema.json": { type: "object", properties: { name: { type: "string", title: "Имя" } } },
  "forms/regions/north/region.json": { id: "north", name: { nominative: "Северный край" } },
}).form("repair", "north");
const own = { form: "repair", edition: "2024-01-01", region: "north" };

describe("a record for a form", () => {
  test("that nobody has begun is empty and names its form, edition and region", () => {
    expect(fittingRecord(undefined, form)).toEqual({ ...own, data: {} });
  });

  test("keeps all that it holds and gets what it does not name", () => {
    const kept = [{ pointer: "/old", title: "Старое", value: 1, reason: "поля нет" }];
    const record: FormRecord = { form: "repair", data: { name: "А" }, kept };
    expect(fittingRecord(record, form)).toEqual({ ...own, data: { name: "А" }, kept });
    expect(fits(record, form)).toBe(true);
  });

  test.each([
    ["form", "Запись другой формы"],
    ["region", "Запись другого региона"],
    ["edition", "Запись другой редакции"],
  ])("is refused when it was made for another %s", (name, title) => {
    const record = { ...own, data: {}, [name]: "other" };
    expect(fits(record, form)).toBe(false);
    expect(() => fittingRecord(record, form)).toThrow(title);
  });
});
