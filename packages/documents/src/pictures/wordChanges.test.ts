import { expect, test } from "vitest";
import { wordChanges } from "./wordChanges.ts";

test("names what was taken away, added and replaced, with words before it", () => {
  expect(wordChanges("Прошу предоставить мне услуги", "Прошу предоставить мне услуги")).toEqual([]);
  expect(wordChanges("от гражданина дата рождения", "от гражданина место и дата рождения")).toEqual([
    { gone: "", added: "место и", after: "от гражданина" },
  ]);
  expect(wordChanges("а б в г д е ж", "а в г Д е")).toEqual([
    { gone: "б", added: "", after: "а" },
    { gone: "д", added: "Д", after: "а в г" },
    { gone: "ж", added: "", after: "в г Д е" },
  ]);
  expect(wordChanges("", "новый лист")).toEqual([{ gone: "", added: "новый лист", after: "" }]);
});

test("texts too long to be compared word by word are told whole", () => {
  const [long, other] = [1, 2].map((seed) =>
    Array.from({ length: 9000 }, (_, at) => `${seed}-${at}`).join(" "),
  );
  expect(wordChanges(long ?? "", other ?? "")).toEqual([{ gone: long, added: other, after: "" }]);
});
