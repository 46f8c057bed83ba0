import { expect, test } from "vitest";
import { repairForm, sampleForm } from "../testing/sampleForm.ts";
import { tableForm } from "../testing/tableForm.ts";
import { evaluate } from "./evaluate.ts";
import { createPlacing } from "./placing.ts";
import { problemGroups } from "./problemGroups.ts";

function groupsOf(form: ReturnType<typeof tableForm>, data: object) {
  const { computed, problems, hidden } = evaluate(form, { ...data }, "2024-12-01");
  const place = createPlacing(form);
  return problemGroups(form, computed, problems, ({ path }) => place(path, hidden)).map(
    ({ title, entries }) => [
      title,
      ...entries.map(({ words, where }) => (where ? `${words} ${where}` : words)),
    ],
  );
}

test("findings stand under their step, and say in which group they are", () => {
  expect(groupsOf(repairForm(), {})).toEqual([
    ["Кто просит", "Заполните поле «Фамилия». Заявитель", "Заполните поле «СНИЛС». Заявитель"],
    ["Что сделать", "Выберите вариант в поле «Вид ремонта»."],
  ]);
});

test("those of a table by its rows, which are called by their names", () => {
  const data = {
    jobs: [{ job: "wall" }, { job: "lamp", hours: 1, until: "завтра", master: "Б" }],
    trips: [{}, {}],
  };
  const [[title, ...jobs] = [], [, ...trips] = []] = groupsOf(tableForm(), data);
  expect(title).toBe("Работы");
  expect(jobs[0]).toBe("Строка 2 Стены, утепление: заполните: Часы; Мастер");
  expect(jobs[1]).toContain("Строка 4 Ёлочные лампы: Поле «Срок» заполнено неверно");
  expect(trips).toEqual(["Строка 1: заполните: Куда", "Строка 2: заполните: Куда"]);
});

test("rows of several tables in a step say whose they are, and columns are called as on the screen", () => {
  const trips = (title: string) => ({
    type: "array",
    title,
    items: {
      type: "object",
      required: ["place"],
      properties: { place: { type: "string", title: "Место назначения", minLength: 1 } },
    },
  });
  const form = sampleForm(
    { properties: { there: trips("Туда"), back: trips("Обратно") } },
    {
      sections: [{ id: "trips", title: "Поездки", fields: ["/there", "/back"] }],
      fields: {
        "/there": { "ui:widget": "table" },
        "/back": { "ui:widget": "table", "ui:title": "2. Обратно" },
        "/there/*/place": { "ui:title": "Куда" },
      },
    },
  );
  expect(groupsOf(form, { there: [{}, {}], back: [{}] })).toEqual([
    [
      "Поездки",
      "Строка 1: заполните: Куда Туда",
      "Строка 2: заполните: Куда Туда",
      "Строка 1: заполните: Место назначения 2. Обратно",
    ],
  ]);
});

test("those of a table call fields as it heads its columns", () => {
  const titles = {
    "/jobs/*/hours": { "ui:title": "Сколько часов" },
    "/jobs/*/until": { "ui:title": "К дате" },
  };
  const [[, ...jobs] = []] = groupsOf(tableForm(titles), {
    master: "А",
    jobs: [{ job: "wall", until: "завтра" }],
  });
  expect(jobs[0]).toBe("Строка 2 Стены, утепление: заполните: Сколько часов");
  expect(jobs[1]).toContain("Строка 2 Стены, утепление: Поле «К дате» заполнено неверно");
});
