import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { fill, press } from "./testing/actions.ts";
import { cellOf, enter, key, paste, rowOf, write } from "./testing/gridActions.ts";
import { showForm } from "./testing/showForm.tsx";
import { tableForm } from "./testing/tableForm.ts";

const square = (name: string) => rowOf(name).querySelector("input") as HTMLInputElement;
const news = () => document.querySelector(".fy-tablenews > p")?.textContent;
const focused = () => document.activeElement;
const showJobs = (...jobs: readonly object[]) =>
  showForm(tableForm(), { data: { jobs: jobs.map((job) => ({ ...job })) } });

describe("rows that are chosen", () => {
  test("are chosen and dropped with their square; what they held comes back", () => {
    const shown = showJobs({ job: "wall", hours: 5 });
    fireEvent.click(square("1 Крыша"));
    expect(shown.data()).toEqual({ jobs: [{ job: "roof" }, { job: "wall", hours: 5 }] });
    fireEvent.click(square("2 Стены"));
    expect(shown.data()).toEqual({ jobs: [{ job: "roof" }] });
    expect(news()).toBe("Строка снята: 2 Стены, утепление.");
    press("button", "Вернуть строку");
    expect(shown.data()).toEqual({ jobs: [{ job: "roof" }, { job: "wall", hours: 5 }] });
    expect(news()).toBe("Отменено.");
  });

  test("are chosen by typing into them", () => {
    const shown = showJobs({ job: "lamp" });
    enter("3 Пол", "Часы");
    write("12");
    key("Enter");
    expect(shown.data()).toEqual({ jobs: [{ job: "floor", hours: 12 }, { job: "lamp" }] });
    expect(square("3 Пол").checked).toBe(true);
  });

  test("are chosen as a group and dropped as one", () => {
    const shown = showJobs({ job: "door", hours: 1 });
    press("button", "Добавить все: Внутри");
    expect(shown.data()).toEqual({ jobs: [{ job: "floor" }, { job: "door", hours: 1 }, { job: "lamp" }] });
    expect(screen.getByText("выбрано 3 из 3")).toBeTruthy();
    press("button", "Снять все: Внутри");
    expect(shown.data()).toEqual({});
    press("button", "Вернуть строки");
    expect(shown.data()).toMatchObject({
      jobs: [{ job: "floor" }, { job: "door", hours: 1 }, { job: "lamp" }],
    });
  });

  test("what the form does not know is shown last and can be removed", () => {
    const shown = showJobs({ job: "moat", hours: 1 }, { job: "wall" }, { job: "wall", hours: 7 });
    expect(cellOf("строка Повтор: 2 Стены", "Часы").textContent).toBe("7");
    press("button", /Удалить: Нет в перечне: moat/);
    press("button", /Удалить: Повтор/);
    expect(shown.data()).toEqual({ jobs: [{ job: "wall" }] });
    press("button", "Вернуть строку");
    expect(shown.data()).toEqual({ jobs: [{ job: "wall" }, { job: "wall", hours: 7 }] });
  });
});

describe("what is seen", () => {
  test("the search finds rows, and a group chooses only what was found", async () => {
    const shown = showJobs();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "3" } });
    await screen.findByRole("button", { name: "Добавить найденные (2): Внутри" });
    expect(screen.queryByText("Крыша")).toBeNull();
    press("button", "Добавить найденные (2): Внутри");
    expect(shown.data()).toEqual({ jobs: [{ job: "floor" }, { job: "door" }] });
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "ничто" } });
    await screen.findByText("Ничего не найдено.");
    press("button", "Показать все строки");
    expect(await screen.findByText("Крыша")).toBeTruthy();
  });

  test("the search tells what it found, and leads to the first of it", async () => {
    const { container } = showJobs({ job: "roof" });
    enter("1 Крыша", "Срок");
    const search = screen.getByRole("searchbox");
    search.focus();
    fireEvent.change(search, { target: { value: "е" } });
    await screen.findByText("Найдено: 3");
    const place = () => container.querySelector('[data-stop][tabindex="0"]');
    expect(place()).toBe(square("2 Стены"));
    fireEvent.change(search, { target: { value: "две" } });
    await screen.findByText("Найдено: 1");
    expect(place()).toBe(square("3.1 Двери"));
    expect(focused()).toBe(search);
    fireEvent.keyDown(search, { key: "ArrowDown" });
    expect(focused()).toBe(square("3.1 Двери"));
    fireEvent.change(search, { target: { value: "" } });
    await screen.findByText("Крыша");
    expect(place()).toBe(square("3.1 Двери"));
    expect(screen.queryByText(/Найдено/)).toBeNull();
  });

  test("who is in a row that is found stays there", async () => {
    const { container } = showJobs({ job: "roof" });
    const cell = enter("3.1 Двери", "Срок");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "3" } });
    await screen.findByText("Найдено: 2");
    expect(container.querySelector('[data-stop][tabindex="0"]')).toBe(cell);
  });

  test("the table says how to leave it", () => {
    showJobs();
    const grid = screen.getByRole("grid", { name: "Работы" });
    const words = document.getElementById(grid.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(words).toBe("Стрелки – по ячейкам, Esc – выйти из таблицы.");
  });

  test("sums of chosen rows stand in the heading of their group and below all", () => {
    showJobs(
      { job: "roof", hours: 2, price: 3 },
      { job: "wall", hours: 1, price: 1 },
      { job: "lamp", hours: 1, price: 4 },
    );
    const sums = [...document.querySelectorAll(".fy-tgroup__sum")].map((one) => one.textContent);
    expect(sums).toEqual(["Стоимость: 7", "Стоимость: 4", "Стоимость: 11"]);
  });
});

describe("findings", () => {
  test("show under the row of a cell that was filled in", () => {
    showJobs({ job: "wall" });
    enter("2 Стены", "Срок");
    write("завтра");
    key("Enter");
    const cell = cellOf("2 Стены", "Срок");
    expect(cell.textContent).toBe("завтра");
    expect(cell.getAttribute("aria-invalid")).toBe("true");
    const words = document.getElementById(cell.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(words).toMatch(/^Ошибка: Поле «Срок» заполнено неверно/u);
    expect(cellOf("2 Стены", "Часы").getAttribute("aria-invalid")).toBeNull();
  });

  test("call fields as the table heads its columns", () => {
    showForm(tableForm({ "/jobs/*/until": { "ui:title": "К дате" } }), { data: { jobs: [{ job: "wall" }] } });
    enter("2 Стены", "К дате");
    write("завтра");
    key("Enter");
    expect(rowOf("2 Стены").textContent).toContain("Поле «К дате» заполнено неверно");
  });

  test("a link of the summary leads to the cell, through a folded group and a search", async () => {
    showJobs({ job: "floor", hours: 1 });
    press("button", "Внутри");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "крыша" } });
    press("button", "Проверить");
    press("link", "Строка 3 Пол: заполните: Мастер");
    await screen.findByText("Пол");
    expect(focused()).toBe(cellOf("3 Пол", "Мастер"));
    const row = rowOf("3 Пол").querySelector(".fy-tmessages")?.textContent;
    expect(row).toContain("Заполните: Заполните Мастер");
  });

  test("one about the whole list leads to the table", () => {
    showForm(tableForm());
    press("button", "Проверить");
    press("link", /Работы/);
    expect(focused()).toBe(screen.getByRole("button", { name: "Снаружи" }));
  });
});

test("text that is still being typed is taken over when the host asks", () => {
  const shown = showJobs({ job: "wall" });
  enter("2 Стены", "Часы");
  write("7");
  fireEvent(window, new Event("pagehide"));
  expect(shown.data()).toEqual({ jobs: [{ job: "wall", hours: 7 }] });
  key("Enter");
  expect(shown.data()).toEqual({ jobs: [{ job: "wall", hours: 7 }] });
});

describe("a table that people add to", () => {
  const showTrips = (...trips: readonly object[]) =>
    showForm(tableForm(), { section: "trips", data: { trips: trips.map((trip) => ({ ...trip })) } });

  test("says the legal grounds of its columns, those of the table where they have none of their own", () => {
    showForm(tableForm({}, { legalBasis: ["приказ"] }), { section: "trips", data: { trips: [{}] } });
    const help = screen.getByText("Столбцы").parentElement as HTMLElement;
    expect(within(help).getAllByText("приказ")).toHaveLength(2);
  });

  test("grows by a row that is ready to be typed into", () => {
    const shown = showTrips();
    expect(screen.getByText("Пока ничего не добавлено.")).toBeTruthy();
    expect(screen.queryByText("Как работать с таблицей")).toBeNull();
    press("button", "Добавить: Поездки");
    expect(focused()).toBe(cellOf("1", "Куда"));
    write("Озеро");
    key("Tab");
    write("300");
    key("Enter");
    expect(shown.data()).toEqual({ trips: [{ place: "Озеро", cost: 300 }] });
    expect(document.querySelector(".fy-tgroup__sum")?.textContent).toBe("Расход: 300");
  });

  test("rows are moved and removed, and come back", () => {
    const shown = showTrips({ place: "а" }, { place: "б" }, { place: "в" });
    press("button", "Ниже: строка 1");
    expect(shown.data()).toEqual({ trips: [{ place: "б" }, { place: "а" }, { place: "в" }] });
    press("button", "Удалить: строка 2");
    expect(shown.data()).toEqual({ trips: [{ place: "б" }, { place: "в" }] });
    press("button", "Вернуть строку");
    expect(shown.data()).toEqual({ trips: [{ place: "б" }, { place: "а" }, { place: "в" }] });
  });

  test("grows by what is pasted", () => {
    const shown = showTrips({ place: "а" });
    enter("1", "Куда");
    paste("а\t1\nб\t2\nв\t3");
    expect(shown.data()).toEqual({
      trips: [
        { place: "а", cost: 1 },
        { place: "б", cost: 2 },
        { place: "в", cost: 3 },
      ],
    });
  });
});

test("nothing can be changed in a form that is only shown", () => {
  const shown = showForm(tableForm(), { disabled: true, data: { jobs: [{ job: "wall", hours: 1 }] } });
  expect(square("1 Крыша").getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(square("1 Крыша"));
  fireEvent.click(cellOf("2 Стены", "Ночью"));
  enter("2 Стены", "Часы");
  key("5", "Delete", "Enter");
  paste("7");
  expect(shown.data()).toEqual({ jobs: [{ job: "wall", hours: 1 }] });
  expect(screen.queryByRole("button", { name: /Добавить/ })).toBeNull();
});

test("other fields of the step go on as before", () => {
  const shown = showJobs({ job: "wall" });
  fill("Мастер участка", "Анна");
  expect(shown.data()).toEqual({ master: "Анна", jobs: [{ job: "wall" }] });
});
