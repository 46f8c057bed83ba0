import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { fill, press } from "./testing/actions.ts";
import { repairForm, sampleForm } from "./testing/sampleForm.ts";
import { showForm } from "./testing/showForm.tsx";

describe("a list of answers", () => {
  test("has a line to write on, and puts no gaps into the record", () => {
    const shown = showForm(repairForm(), { section: "work" });
    fill("Мастерские 1", "Первая");
    press("button", "Добавить: Мастерские");
    expect(document.activeElement).toBe(screen.getByLabelText("Мастерские 2"));
    expect(shown.data()).toEqual({ workshops: ["Первая"] });
    press("button", "Добавить: Мастерские");
    fill("Мастерские 3", "Третья");
    expect(shown.data()).toEqual({ workshops: ["Первая", "Третья"] });
    fill("Мастерские 2", "Вторая");
    expect(shown.data()).toEqual({ workshops: ["Первая", "Вторая", "Третья"] });
  });

  test("a removed answer gives the focus to the next one and is announced", () => {
    const shown = showForm(repairForm(), { section: "work", data: { workshops: ["а", "б", "в"] } });
    press("button", "Удалить: Мастерские 2");
    expect(shown.data()).toEqual({ workshops: ["а", "в"] });
    expect(document.activeElement).toBe(screen.getByLabelText("Мастерские 2"));
    expect(screen.getByText("Удалено: Мастерские 2")).toBeTruthy();
  });

  test("a cleared answer keeps its line, and an emptied list is gone from the record", () => {
    const shown = showForm(repairForm(), { section: "work", data: { workshops: ["а"] } });
    const input = fill("Мастерские 1", "");
    expect(shown.data()).toEqual({});
    expect(input.isConnected).toBe(true);
  });

  test("suggests texts from the region", () => {
    showForm(repairForm(), { section: "work" });
    const input = screen.getByLabelText("Мастерские 1");
    const list = document.getElementById(input.getAttribute("list") ?? "");
    const texts = [...(list?.querySelectorAll("option") ?? [])].map((option) => option.value);
    expect(texts).toEqual(["Мастерская № 1", "Мастерская № 2"]);
  });
});

describe("a list of rows", () => {
  test("is added to, filled in and cleared", () => {
    const shown = showForm(repairForm(), { section: "work" });
    press("button", "Добавить: Работы");
    expect(shown.data()).toEqual({ works: [{}] });
    expect(document.activeElement).toBe(screen.getByLabelText("Название"));
    fill("Стоимость", "1 200,5");
    expect(shown.data()).toEqual({ works: [{ cost: 1200.5 }] });
    fill("Стоимость", "");
    expect(shown.data()).toEqual({ works: [{}] });
    press("button", "Удалить: Работа 1");
    expect(shown.data()).toEqual({});
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Добавить: Работы" }));
  });

  test("findings move with their rows", () => {
    const data = { kind: "roof", works: [{ name: "а" }, { cost: 1 }] };
    showForm(repairForm(), { section: "work", data });
    const second = screen.getAllByLabelText("Название")[1] as HTMLElement;
    fireEvent.focus(second);
    fireEvent.blur(second);
    expect(second.getAttribute("aria-invalid")).toBe("true");
    press("button", "Удалить: Работа 1");
    expect(screen.getByLabelText("Название").getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByLabelText("Название")).toBe(second);
  });

  test("text that is still being typed goes into its own row", () => {
    const shown = showForm(repairForm(), {
      section: "work",
      data: { works: [{ name: "а" }, { name: "б" }] },
    });
    const second = screen.getAllByLabelText("Название")[1] as HTMLElement;
    fireEvent.input(second, { target: { value: "бб" } });
    press("button", "Удалить: Работа 1");
    expect(shown.data()).toEqual({ works: [{ name: "бб" }] });
  });
});

test("rows move where the form allows it", () => {
  const form = sampleForm(
    { properties: { names: { type: "array", title: "Имена", items: { type: "string" } } } },
    {
      sections: [{ id: "s", title: "Шаг", fields: ["/names"] }],
      fields: { "/names": { "ui:orderable": true, "ui:addable": false, "ui:removable": false } },
    },
  );
  const shown = showForm(form, { data: { names: ["а", "б", "в"] } });
  press("button", "Ниже: Имена 1");
  expect(shown.data()).toEqual({ names: ["б", "а", "в"] });
  press("button", "Выше: Имена 3");
  expect(shown.data()).toEqual({ names: ["б", "в", "а"] });
  expect(screen.queryByRole("button", { name: /Удалить|Добавить/ })).toBeNull();
});

test("a choice of several keeps the order of the form", () => {
  const form = sampleForm({
    properties: {
      kinds: {
        type: "array",
        title: "Виды",
        uniqueItems: true,
        items: {
          oneOf: [
            { const: "a", title: "Первый" },
            { const: "b", title: "Второй" },
          ],
        },
      },
    },
  });
  const shown = showForm(form);
  press("checkbox", "Второй");
  press("checkbox", "Первый");
  expect(shown.data()).toEqual({ kinds: ["a", "b"] });
  press("checkbox", "Первый");
  press("checkbox", "Второй");
  expect(shown.data()).toEqual({});
});

test("rows may be lists themselves", () => {
  const numbers = { type: "array", title: "Ряд", items: { type: "number", title: "Число" } };
  const form = sampleForm({ properties: { table: { type: "array", title: "Таблица", items: numbers } } });
  const shown = showForm(form, { data: { table: [[1], [2, 3]] } });
  press("button", "Добавить: Таблица");
  expect(shown.data()).toEqual({ table: [[1], [2, 3], []] });
  press("button", "Удалить: Ряд 1");
  expect(shown.data()).toEqual({ table: [[2, 3], []] });
});
