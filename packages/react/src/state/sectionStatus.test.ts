import { expect, test } from "vitest";
import { repairForm } from "../testing/sampleForm.ts";
import { evaluate } from "./evaluate.ts";
import { sectionStatuses } from "./sectionStatus.ts";

const form = repairForm();
const statusOf = (data: object, seen = false) =>
  sectionStatuses(form, evaluate(form, { ...data }, "2024-12-01"), () => seen).map(
    ({ section, state, errors }) => `${section.id} ${state} ${errors}`,
  );

test("a step is not started, has something missing, or is done", () => {
  expect(statusOf({})).toEqual(["person notStarted 2", "work notStarted 1"]);
  expect(statusOf({}, true)).toEqual(["person missing 2", "work missing 1"]);
  const person = { lastName: "Образцова", snils: "112-233-445 95" };
  expect(statusOf({ person, kind: "roof" })).toEqual(["person done 0", "work done 0"]);
});
