import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { press } from "./testing/actions.ts";
import { cellOf, enter, key, rowOf, write } from "./testing/gridActions.ts";
import { showForm } from "./testing/showForm.tsx";
import { tableForm } from "./testing/tableForm.ts";

const square = (name: string) => rowOf(name).querySelector("input") as HTMLInputElement;
const news = () => document.querySelector(".fy-tablenews > p")?.textContent;
const focused = () => document.activeElement;
const showJobs = (...jobs: readonly object[]) =>
  showForm(tableForm(), { data: { jobs: jobs.map((job) => ({ ...job })) } });

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
