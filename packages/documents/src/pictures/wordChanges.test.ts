import { expect, test } from "vitest";
import { wordChanges } from "./wordChanges.ts";

test("names what was taken away, added and replaced, with words before it", () => {
  expect(wordChanges("Прошу предоставить мне услуги", "Прошу предоставить мне услуги")).toEqual([]);
  expect(wordChanges("от гражданина дата рождения", "от гражданина место и дата рождения")).toEqual([
    { gone: "", added: "место и", after: "от гражданина", at: 2 },
  ]);
  expect(wordChanges("а б в г д е ж", "а в г Д е")).toEqual([
    { gone: "б", added: "", after: "а", at: 1 },
    { gone: "д", added: "Д", after: "а в г", at: 3 },
    { gone: "ж", added: "", after: "в г Д е", at: 5 },
  ]);
  expect(wordChanges("", "новый лист")).toEqual([{ gone: "", added: "новый лист", after: "", at: 0 }]);
});

test("texts too long to be compared word by word are told whole", () => {
  const [long, other] = [1, 2].map((seed) =>
    Array.from({ length: 9000 }, (_, at) => `${seed}-${at}`).join(" "),
  );
  expect(wordChanges(long ?? "", other ?? "")).toEqual([{ gone: long, added: other, after: "", at: 0 }]);
});
