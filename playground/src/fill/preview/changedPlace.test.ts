import { expect, test } from "vitest";
import { changedPlace } from "./changedPlace.ts";

const page = (...words: readonly string[]) => ({
  text: words.map((line, at) => ({ words: line, top: at / 10 })),
});

const before = [page("Заявление", "Фамилия"), page("Согласие", "Подпись")];

test.each([
  ["the same words", before, undefined],
  ["another line", [page("Заявление", "Образцова"), page("Согласие", "Подпись")], { page: 0, top: 0.1 }],
  [
    "a line more, which moves the others",
    [before[0], page("Согласие", "есть", "Подпись")],
    { page: 1, top: 0.1 },
  ],
  ["a line less at the end", [page("Заявление"), before[1]], { page: 0, top: 0 }],
  ["a page more", [...before, page("Приложение")], { page: 2, top: 0 }],
  ["a page less", before.slice(0, 1), undefined],
])("%s", (_what, after, place) => {
  expect(
    changedPlace(
      before,
      after.flatMap((one) => one ?? []),
    ),
  ).toEqual(place);
});
