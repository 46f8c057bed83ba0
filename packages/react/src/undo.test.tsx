import type { JsonObject } from "@formulyar/core";
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { fill, press, type } from "./testing/actions.ts";
import { cellOf, enter, key } from "./testing/gridActions.ts";
import { repairForm } from "./testing/sampleForm.ts";
import { type ShownForm, showForm } from "./testing/showForm.tsx";
import { tableForm } from "./testing/tableForm.ts";

interface Doing {
  readonly what: string;
  readonly data: JsonObject;
  readonly section: string;
  readonly act: () => void;
  /** What is in the record afterwards. */
  readonly after: JsonObject;
  readonly words: string;
  readonly button: string;
}

const jobs = {
  jobs: [
    { job: "roof", hours: 1, price: 2, season: "summer" },
    { job: "wall", hours: 3 },
  ],
};
const trips = {
  trips: [
    { place: "Депо", cost: 1 },
    { place: "Склад", cost: 2 },
  ],
};

const doings: readonly Doing[] = [
  {
    what: "one cell of a chosen row cleared",
    data: jobs,
    section: "jobs",
    act: () => {
      enter("1 Крыша", "Часы");
      key("Delete");
    },
    after: { jobs: [{ job: "roof", price: 2, season: "summer" }, jobs.jobs[1] ?? {}] },
    words: "Очищено: 1 ячейка.",
    button: "Отменить",
  },
  {
    what: "all cells of a chosen row cleared",
    data: jobs,
    section: "jobs",
    act: () => {
      enter("1 Крыша", "Часы");
      key("Ctrl+Shift+ArrowRight", "Delete");
    },
    after: { jobs: [{ job: "roof" }, jobs.jobs[1] ?? {}] },
    words: "Очищено: 3 ячейки.",
    button: "Отменить",
  },
  {
    what: "a chosen row dropped by its square",
    data: jobs,
    section: "jobs",
    act: () => fireEvent.click(enter("2 Стены", "Что сделать")),
    after: { jobs: [jobs.jobs[0] ?? {}] },
    words: "Строка снята: 2 Стены, утепление.",
    button: "Вернуть строку",
  },
  {
    what: "one cell of an added row cleared",
    data: trips,
    section: "trips",
    act: () => {
      enter("2", "Расход");
      key("Backspace");
    },
    after: { trips: [trips.trips[0] ?? {}, { place: "Склад" }] },
    words: "Очищено: 1 ячейка.",
    button: "Отменить",
  },
  {
    what: "all cells of an added row cleared",
    data: trips,
    section: "trips",
    act: () => {
      enter("1", "Куда");
      key("Shift+ArrowRight", "Delete");
    },
    after: { trips: [{}, trips.trips[1] ?? {}] },
    words: "Очищено: 2 ячейки.",
    button: "Отменить",
  },
  {
    what: "an added row removed",
    data: trips,
    section: "trips",
    act: () => {
      screen.getByRole("button", { name: "Удалить: строка 1" }).focus();
      press("button", "Удалить: строка 1");
    },
    after: { trips: [trips.trips[1] ?? {}] },
    words: "Строка удалена: 1.",
    button: "Вернуть строку",
  },
];

function news(): string {
  return screen
    .getAllByRole("status")
    .map((status) => status.textContent)
    .join("");
}

function show({ data, section, act }: Doing): ShownForm {
  const shown = showForm(tableForm(), { data, section });
  act();
  return shown;
}

describe.each(doings)("$what", (doing) => {
  test("is told and taken back by a button, with the focus in the table", () => {
    const shown = show(doing);
    expect(shown.data()).toEqual(doing.after);
    expect(news()).toBe(doing.words);
    press("button", doing.button);
    expect(shown.data()).toEqual(doing.data);
    expect(news()).toBe("Отменено.");
    expect(document.activeElement?.closest("table")).not.toBeNull();
  });

  test("is taken back by Ctrl+Z", () => {
    const shown = show(doing);
    key("Ctrl+Z");
    expect(shown.data()).toEqual(doing.data);
  });
});

test("a cell that is empty already has nothing to take back", () => {
  showForm(tableForm(), { data: jobs });
  enter("2 Стены", "Цена часа");
  key("Delete");
  expect(news()).toBe("");
  expect(cellOf("2 Стены", "Часы").textContent).toBe("3");
});

describe("a removed row of a list", () => {
  const works = { works: [{ name: "а", cost: 1 }, { name: "б" }, { name: "в" }] };

  test("comes back to its place, with what was typed in the others and the focus", () => {
    const shown = showForm(repairForm(), { section: "work", data: works });
    const third = screen.getAllByLabelText("Название")[2];
    press("button", "Удалить: Работа 2");
    expect(screen.getByText("Удалено: Работа 2")).toBeTruthy();
    press("button", "Отменить");
    expect(shown.data()).toEqual(works);
    expect(screen.getByText("Возвращено: Работа 2")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getAllByLabelText("Название")[1]);
    expect(screen.getAllByLabelText("Название")[2]).toBe(third);
    expect(screen.queryByRole("button", { name: "Отменить" })).toBeNull();
  });

  test("comes back when it was the only one, by Ctrl+Z too", () => {
    const shown = showForm(repairForm(), { section: "work", data: { works: [{ name: "а" }] } });
    press("button", "Удалить: Работа 1");
    expect(shown.data()).toEqual({});
    fireEvent.keyDown(document.activeElement as Element, { key: "я", code: "KeyZ", ctrlKey: true });
    expect(shown.data()).toEqual({ works: [{ name: "а" }] });
    expect(document.activeElement).toBe(screen.getByLabelText("Название"));
  });

  test("does not come back over what was changed since", () => {
    showForm(repairForm(), { section: "work", data: works });
    press("button", "Удалить: Работа 1");
    fill("Название", "бб");
    expect(screen.queryByRole("button", { name: "Отменить" })).toBeNull();
    press("button", "Удалить: Работа 1");
    const box = type("Название", "вв");
    expect(fireEvent.keyDown(box, { key: "z", code: "KeyZ", ctrlKey: true })).toBe(true);
  });

  test("findings go back with it", () => {
    showForm(repairForm(), { section: "work", data: { works: [{ cost: 1 }, { name: "б" }] } });
    fill("Название", "", 0);
    press("button", "Удалить: Работа 1");
    press("button", "Отменить");
    expect(screen.getAllByLabelText("Название")[1]?.getAttribute("aria-invalid")).toBeNull();
  });
});

test("a removed answer of a list comes back", () => {
  const shown = showForm(repairForm(), { section: "work", data: { workshops: ["а", "б", "в"] } });
  press("button", "Удалить: Мастерские 2");
  press("button", "Отменить");
  expect(shown.data()).toEqual({ workshops: ["а", "б", "в"] });
  expect(document.activeElement).toBe(screen.getByLabelText("Мастерские 2"));
});
