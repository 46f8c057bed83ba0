import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { fill, press } from "./testing/actions.ts";
import { cellOf, copied, enter, key, paste, rowOf, write } from "./testing/gridActions.ts";
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

describe("the keyboard", () => {
  test("arrows move, Enter writes and goes down, Tab right", () => {
    const shown = showJobs();
    enter("3 Пол", "Часы");
    write("1");
    key("Enter");
    expect(focused()).toBe(cellOf("3.1 Двери", "Часы"));
    write("2");
    key("Tab");
    expect(focused()).toBe(cellOf("3.1 Двери", "Цена часа"));
    write("3,5");
    key("Shift+Tab");
    expect(focused()).toBe(cellOf("3.1 Двери", "Часы"));
    key("ArrowUp", "ArrowRight");
    expect(focused()).toBe(cellOf("3 Пол", "Цена часа"));
    expect(shown.data()).toEqual({
      jobs: [
        { job: "floor", hours: 1 },
        { job: "door", hours: 2, price: 3.5 },
      ],
    });
  });

  test("there is one place for Tab, and it is where one has been", () => {
    const { container } = showJobs();
    const places = () => [...container.querySelectorAll('[data-stop][tabindex="0"]')];
    expect(places()).toHaveLength(1);
    const cell = enter("3 Пол", "Срок");
    expect(places()).toEqual([cell]);
  });

  test("going down passes the headings, which can be folded", () => {
    showJobs();
    enter("2 Стены", "Часы");
    key("ArrowDown");
    expect(focused()).toBe(screen.getByRole("button", { name: "Внутри" }));
    key("ArrowDown");
    expect(focused()).toBe(cellOf("3 Пол", "Часы"));
    press("button", "Внутри");
    expect(screen.getByRole("button", { name: "Внутри" }).getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByText("Двери")).toBeNull();
  });

  test("Esc leaves a cell as it was, then the table", () => {
    const shown = showJobs({ job: "wall", hours: 5 });
    const cell = enter("2 Стены", "Часы");
    write("7");
    key("Escape");
    expect(focused()).toBe(cell);
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", hours: 5 }] });
    key("Escape");
    expect(focused()).toBe(screen.getByRole("region", { name: "Таблица: Работы" }));
    expect(shown.container.querySelector('[data-stop][tabindex="0"]')).toBeNull();
    key("ArrowDown");
    expect(focused()).toBe(cell);
  });

  test("F2 and Enter keep what is there, a letter replaces it", () => {
    showJobs({ job: "wall", hours: 5 });
    enter("2 Стены", "Часы");
    key("F2");
    expect((focused() as HTMLInputElement).value).toBe("5");
    expect(focused()?.getAttribute("aria-label")).toBe("Часы, строка 2 Стены, утепление");
    key("Escape", "8");
    expect((focused() as HTMLInputElement).value).toBe("8");
  });

  test("Delete clears what is marked, Ctrl+Z gives it back", () => {
    const shown = showJobs({ job: "roof", hours: 1, price: 2 }, { job: "wall", hours: 3, price: 4 });
    const before = shown.data();
    enter("1 Крыша", "Часы");
    key("Shift+ArrowRight", "Shift+ArrowDown");
    expect(cellOf("2 Стены", "Цена часа").getAttribute("aria-selected")).toBe("true");
    key("Delete");
    expect(shown.data()).toEqual({ jobs: [{ job: "roof" }, { job: "wall" }] });
    expect(news()).toBe("Очищено: 4 ячейки.");
    key("Ctrl+Z");
    expect(shown.data()).toEqual(before);
  });

  test("Ctrl+D repeats the value above, or goes down all chosen rows that are marked", () => {
    const shown = showJobs({ job: "roof", hours: 1 }, { job: "wall" }, { job: "lamp" });
    enter("2 Стены", "Часы");
    key("Ctrl+D");
    expect(shown.data()).toMatchObject({ jobs: [{ hours: 1 }, { hours: 1 }, {}] });
    enter("1 Крыша", "Часы");
    key("Ctrl+Shift+ArrowDown", "Ctrl+D");
    expect(shown.data()).toEqual({
      jobs: [
        { job: "roof", hours: 1 },
        { job: "wall", hours: 1 },
        { job: "lamp", hours: 1 },
      ],
    });
    expect(news()).toBe("Заполнено: 2 ячейки.");
  });

  test("Ctrl+D takes the row above where the top of what is marked is empty, and never empties a cell", () => {
    const shown = showJobs(
      { job: "roof", price: 3 },
      { job: "wall", hours: 5 },
      { job: "lamp", hours: 6, price: 7 },
    );
    enter("2 Стены", "Цена часа");
    key("Ctrl+Shift+ArrowDown", "Ctrl+D");
    expect(shown.data()).toMatchObject({ jobs: [{ price: 3 }, { price: 3 }, { price: 3 }] });
    key("Ctrl+Z");
    enter("1 Крыша", "Часы");
    key("Ctrl+Shift+ArrowDown", "Ctrl+D");
    expect(news()).toBe("Выше нет значения, которое можно повторить.");
    enter("2 Стены", "Часы");
    key("Ctrl+D");
    expect(news()).toBe("Выше нет значения, которое можно повторить.");
    expect(shown.data()).toEqual({
      jobs: [
        { job: "roof", price: 3 },
        { job: "wall", hours: 5 },
        { job: "lamp", hours: 6, price: 7 },
      ],
    });
  });

  test("a long way is short", () => {
    showJobs();
    enter("3 Пол", "Часы");
    key("End");
    expect(focused()).toBe(cellOf("3 Пол", "Мастер"));
    key("Home");
    expect(focused()).toBe(square("3 Пол"));
    key("Ctrl+End");
    expect(focused()).toBe(cellOf("4 Ёлочные", "Мастер"));
    key("Ctrl+Home");
    expect(focused()).toBe(screen.getByRole("button", { name: "Снаружи" }));
  });
});

describe("cells of other kinds", () => {
  test("one of several is chosen from a list", () => {
    const shown = showJobs({ job: "wall" });
    enter("2 Стены", "Время года");
    key("Enter");
    expect(screen.getAllByRole("option").map((one) => one.textContent)).toEqual([
      "Не выбрано",
      "летом",
      "зимой",
    ]);
    key("ArrowDown", "ArrowDown", "Enter");
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", season: "winter" }] });
    expect(focused()).toBe(cellOf("3 Пол", "Время года"));
    expect(screen.queryByRole("option")).toBeNull();
  });

  test("a letter finds it", () => {
    const shown = showJobs({ job: "wall" });
    enter("2 Стены", "Время года");
    key("з", "Tab");
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", season: "winter" }] });
  });

  test("several are chosen with the space bar", () => {
    const shown = showJobs({ job: "wall" });
    enter("2 Стены", "Инструменты");
    key(" ", "ArrowDown", " ", "ArrowUp", " ", "Enter");
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", tools: ["saw", "drill"] }] });
    expect(cellOf("2 Стены", "Инструменты").textContent).toBe("пила, дрель, перфоратор");
  });

  test("one of those of several is taken like one of a list of one, to what is chosen already", () => {
    const shown = showJobs({ job: "wall" });
    enter("2 Стены", "Инструменты");
    key("Enter");
    const box = focused() as HTMLElement;
    const hint = document.getElementById(box.getAttribute("aria-describedby") ?? "");
    expect(hint?.textContent).toBe("Пробел – отметить, Enter – записать, Esc – отменить");
    key("ArrowDown", "Enter");
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", tools: ["drill"] }] });
    enter("2 Стены", "Инструменты");
    key("п", "Tab");
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", tools: ["saw", "drill"] }] });
  });

  test.each([
    ["who only looks changes nothing", ["Enter", "Enter"], undefined],
    ["what was marked one by one is all", ["Enter", " ", "ArrowDown", "Enter"], ["saw"]],
    ["what was unmarked stays so", ["Enter", " ", " ", "ArrowDown", "Enter"], undefined],
    ["a letter of no name takes nothing", ["щ", "Enter"], undefined],
    ["Esc takes nothing", ["Enter", "ArrowDown", "Escape"], undefined],
  ])("of several: %s", (_, keys, tools) => {
    const shown = showJobs({ job: "wall" });
    enter("2 Стены", "Инструменты");
    key(...keys);
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", ...(tools && { tools }) }] });
  });

  test("typing into a computed cell is answered", () => {
    const shown = showJobs({ job: "wall", hours: 1 });
    enter("2 Стены", "Стоимость");
    key("5");
    expect(news()).toBe("«Стоимость» вычисляется: вписать сюда ничего нельзя.");
    enter("2 Стены", "Смена");
    key("F2");
    expect(news()).toBe("«Смена» в этой строке не заполняется.");
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", hours: 1 }] });
  });

  test("a square is set, and what depends on it can be filled in then", () => {
    const shown = showJobs({ job: "wall" });
    const shift = () => cellOf("2 Стены", "Смена");
    expect(shift().getAttribute("aria-readonly")).toBe("true");
    fireEvent.click(cellOf("2 Стены", "Ночью"));
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", night: true }] });
    expect(shift().getAttribute("aria-readonly")).toBeNull();
  });

  test("a computed value follows, and gives way to another one where it may", () => {
    const shown = showForm(tableForm(), {
      data: { master: "Анна", jobs: [{ job: "wall", hours: 2, price: 3 }] },
    });
    expect(cellOf("2 Стены", "Стоимость").textContent).toBe("6");
    expect(cellOf("2 Стены", "Стоимость").getAttribute("aria-readonly")).toBe("true");
    expect(cellOf("2 Стены", "Мастер").textContent).toBe("Анна");
    enter("2 Стены", "Мастер");
    write("Иван");
    key("Enter");
    expect(cellOf("2 Стены", "Мастер").textContent).toBe("Иван, изменено вручную");
    enter("2 Стены", "Мастер");
    key("Delete");
    expect(cellOf("2 Стены", "Мастер").textContent).toBe("Анна");
    expect(shown.data()).toEqual({ master: "Анна", jobs: [{ job: "wall", hours: 2, price: 3 }] });
  });

  test("texts are suggested by the region and by the record", () => {
    const shown = showForm(tableForm(), { data: { master: "Мастер Анна", jobs: [{ job: "wall" }] } });
    enter("2 Стены", "Мастер");
    write("маст");
    expect(screen.getAllByRole("option").map((one) => one.textContent)).toEqual([
      "Мастер Анна",
      "Мастерская № 1",
      "Мастерская № 2",
    ]);
    key("ArrowDown", "ArrowDown", "Enter", "Enter");
    expect(shown.data()).toMatchObject({ jobs: [{ master: "Мастерская № 1" }] });
  });
});

describe("the clipboard", () => {
  test("a column goes down the visible rows; what does not fit is told and left", () => {
    const shown = showJobs({ job: "wall", hours: 9 });
    enter("1 Крыша", "Часы");
    paste("1\r\nмного\r\n\r\n4\r\n");
    expect(shown.data()).toEqual({
      jobs: [
        { job: "roof", hours: 1 },
        { job: "wall", hours: 9 },
        { job: "door", hours: 4 },
      ],
    });
    expect(news()).toBe(
      "Вставлено: 2 ячейки. 1 значение не подошло: «много» (Часы, строка 2 Стены, утепление).",
    );
    press("button", "Отменить");
    expect(shown.data()).toEqual({ jobs: [{ job: "wall", hours: 9 }] });
  });

  test("a block is read by its columns; folded rows are passed over", () => {
    const shown = showJobs();
    press("button", "Снаружи");
    enter("3 Пол", "Цена часа");
    paste("1,5\t–\t01.12.2027\tлетом\tпила\n2\t–\t1.2.2028\tзимой\n3\n4");
    expect(shown.data()).toEqual({
      jobs: [
        { job: "floor", price: 1.5, until: "2027-12-01", season: "summer", tools: ["saw"] },
        { job: "door", price: 2, until: "2028-02-01", season: "winter" },
        { job: "lamp", price: 3 },
      ],
    });
    expect(news()).toContain("Не поместилось: 1 строка.");
  });

  test("one value goes into everything that is marked", () => {
    const shown = showJobs({ job: "roof" }, { job: "wall" });
    enter("1 Крыша", "Срок");
    key("Shift+ArrowDown");
    paste("01.12.2027");
    expect(shown.data()).toMatchObject({ jobs: [{ until: "2027-12-01" }, { until: "2027-12-01" }] });
  });

  test("what is marked is copied as it is seen", () => {
    showJobs({ job: "roof", hours: 1, until: "2027-12-01" }, { job: "wall", price: 1.5 });
    enter("1 Крыша", "Часы");
    key("Shift+ArrowDown", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
    expect(copied()).toBe("1\t\t\t01.12.2027\r\n\t1,5\t\t");
  });

  test("rows are chosen by pasting yes and no", () => {
    const shown = showJobs({ job: "wall", hours: 1 });
    square("1 Крыша").focus();
    paste("да\nнет\n+");
    expect(shown.data()).toEqual({ jobs: [{ job: "roof" }, { job: "floor" }] });
  });

  test("a block pasted into an open box is meant for the cells", () => {
    const shown = showJobs();
    enter("3 Пол", "Часы");
    key("F2");
    paste("1\n2");
    expect(shown.data()).toEqual({
      jobs: [
        { job: "floor", hours: 1 },
        { job: "door", hours: 2 },
      ],
    });
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
