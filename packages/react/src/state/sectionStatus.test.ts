import { expect, test } from "vitest";
import { repairForm } from "../testing/sampleForm.ts";
import { evaluate } from "./evaluate.ts";
import { sectionStatuses } from "./sectionStatus.ts";

const form = repairForm();
const statusOf = (data: object, seen = false) =>
  sectionStatuses(form, evaluation(data), () => seen).map(
    ({ section, state, errors, missing, warnings }) =>
      `${section.id} ${state} ${errors} ${missing} ${warnings}`,
  );
const evaluation = (data: object) => evaluate(form, { ...data }, "2024-12-01");
const person = { lastName: "Образцова", snils: "112-233-445 95" };

test("a step is not started, has something missing, or is done", () => {
  expect(statusOf({})).toEqual(["person notStarted 2 2 0", "work notStarted 1 1 0"]);
  expect(statusOf({}, true)).toEqual(["person missing 2 2 0", "work missing 1 1 0"]);
  expect(statusOf({ person, kind: "roof" })).toEqual(["person done 0 0 0", "work done 0 0 0"]);
});

test("what is filled in wrongly is not what is missing; a warning is neither", () => {
  expect(statusOf({ person: { snils: "112" }, kind: "roof", urgent: true })).toEqual([
    "person wrong 2 1 0",
    "work done 0 0 1",
  ]);
});
