import type { FormSummary } from "@formulyar/core";
import { expect, test } from "vitest";
import { nextForms } from "./nextForms.ts";

test("the nearest document of the case comes first", () => {
  const forms = [
    summary("plan", ["request", "decision", "plan"]),
    summary("refusal", ["request", "decision"]),
    summary("decision", ["request"]),
    summary("letter", ["plan"]),
    summary("request"),
  ];
  expect(nextForms(forms, "request").map(({ id }) => id)).toEqual(["decision", "refusal", "plan"]);
  expect(nextForms(forms, "plan").map(({ id }) => id)).toEqual(["letter"]);
  expect(nextForms(forms, "letter")).toEqual([]);
});

function summary(id: string, prefillFrom?: readonly string[]): FormSummary {
  return { id, title: id, ...(prefillFrom && { prefillFrom }) } as FormSummary;
}
