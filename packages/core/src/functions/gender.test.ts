import { expect, test } from "vitest";
import { gender } from "./gender.ts";

test.each([
  ["Сергеевич", "male"],
  ["Ильич", "male"],
  [" ЛУКИЧ ", "male"],
  ["Мамед оглы", "male"],
  ["Бюльбюль-оглы", "male"],
  ["Абишулы", "male"],
  ["Абишкызы", "female"],
  ["Петровна", "female"],
  ["Ильинична", "female"],
  ["Фоминишна", "female"],
  ["Мамед кызы", "female"],
  ["", undefined],
  ["Иоанн", undefined],
  ["Анна", undefined],
  ["Petrovich", undefined],
])("«%s» is of a %s", (patronymic, expected) => {
  expect(gender(patronymic)).toBe(expected);
});
