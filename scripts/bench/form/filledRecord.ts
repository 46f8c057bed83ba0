import {
  type DefinitionFiles,
  type Form,
  isObject,
  type JsonObject,
  keyedRows,
  pointerSet,
} from "@formulyar/core";
import { table } from "./grownForm.ts";

/** The full example of the form, with a row for every option of the table; each third row has an error. */
export function filledRecord(files: DefinitionFiles, form: Form): JsonObject {
  const example = files[`forms/${form.definition.id}/examples/full.json`];
  const list = form.field(table.list);
  const groups = (list && keyedRows(list.schema)?.groups) ?? [];
  const rows = groups.flatMap(({ options }) => options).map(({ value }, at) => filledRow(String(value), at));
  return pointerSet(isObject(example) ? example : {}, table.list, rows) as JsonObject;
}

function filledRow(code: string, at: number): JsonObject {
  return {
    [table.key]: code,
    socialServiceForm: ["home"],
    // A visit of more than a day is an error.
    minutesPerVisit: at % 3 === 2 ? 1500 : 10 + (at % 50),
    times: 1 + (at % 7),
    per: ["day", "week", "month"][at % 3] ?? "week",
    term: "2027-11-30",
    provider: "Поставщик социальных услуг «Образец-1»",
    completionMark: "оказывается",
  };
}
