import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { press } from "./testing/actions.ts";
import { cellOf, copied, enter, key, paste, rowOf, write } from "./testing/gridActions.ts";
import { showForm } from "./testing/showForm.tsx";
import { tableForm } from "./testing/tableForm.ts";

const square = (name: string) => rowOf(name).querySelector("input") as HTMLInputElement;
const news = () => document.querySelector(".fy-tablenews > p")?.textContent;
const focused = () => document.activeElement;
const showJobs = (...jobs: readonly object[]) =>
  showForm(tableForm(), { data: { jobs: jobs.map((job) => ({ ...job })) } });

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
