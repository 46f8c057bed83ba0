import { describe, expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { editionChoice } from "./editionChoice.ts";
import { RecordError } from "./readRecord.ts";

const catalogue = createCatalogue(
  smallFiles(
    { properties: { date: { type: "string", format: "date", title: "Дата" } } },
    {
      "forms/small/editions/2023/form.json": {
        id: "small",
        title: "Малая форма",
        edition: "2023",
        caseDate: ["/old/date"],
      },
    },
    { edition: "2024", effectiveFrom: "2024-01-01", caseDate: ["/registration/date", "/date"] },
  ),
);
const on = "2025-03-01";
const choice = (data: object, asked = {}, edition?: string) =>
  editionChoice(
    catalogue,
    { form: "small", data: data as never, ...(edition && { edition }) },
    { on, ...asked },
  );

describe("which edition a record is opened with", () => {
  test.each([
    [
      "its own, whatever its dates say",
      choice({ date: "2024-05-01" }, { caseDate: "2024-06-01" }, "2023"),
      { edition: "2023" },
    ],
    ["the one asked for", choice({ date: "2024-05-01" }, { edition: "2023" }), { edition: "2023" }],
    [
      "the day asked for before the day of the record",
      choice({ date: "2024-05-01" }, { caseDate: "2023-06-01" }),
      { on: "2023-06-01" },
    ],
    [
      "the first place that is filled in",
      choice({ date: "2024-05-01", registration: { date: "2023-12-31" } }),
      { on: "2023-12-31" },
    ],
    [
      "a day that the calendar lacks is not filled in",
      choice({ date: "2024-05-01", registration: { date: "2024-02-30" } }),
      { on: "2024-05-01" },
    ],
    ["places that only an older edition has", choice({ old: { date: "2023-02-03" } }), { on: "2023-02-03" }],
    ["today when nothing tells", choice({ date: 5 }), { on }],
  ])("%s", (_, found, wanted) => expect(found).toEqual(wanted));

  test("the same edition may be said twice, another one may not", () => {
    expect(choice({}, { edition: "2023" }, "2023")).toEqual({ edition: "2023" });
    expect(() => choice({}, { edition: "2024" }, "2023")).toThrow(RecordError);
    expect(() => choice({}, { edition: "2024" }, "2023")).toThrow("Это запись редакции «2023»");
  });
});
