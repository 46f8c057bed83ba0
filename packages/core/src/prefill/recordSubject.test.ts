import { expect, test } from "vitest";
import { smallForm } from "../testing/smallForm.ts";
import { recordSubject } from "./recordSubject.ts";

const part = (title: string) => ({ type: "string", title });
const name = (title: string) => ({
  type: "object",
  title,
  "x-print": { line: [["{last}", "{first}"]], short: ["{last}", "{first:initial}"] },
  properties: { last: part("Фамилия"), first: part("Имя") },
});
const form = smallForm({
  properties: { number: part("Номер"), person: name("Лицо"), helper: name("Помощник") },
});

test("the first name that is filled in tells whom a record is about", () => {
  const person = { last: "Образцова", first: "Анна" };
  const helper = { last: "Примеров", first: "Иван" };
  expect(recordSubject(form, { number: "1", person, helper })).toBe("Образцова А.");
  expect(recordSubject(form, { person: {}, helper })).toBe("Примеров И.");
  expect(recordSubject(form, { number: "1" })).toBe("");
});
