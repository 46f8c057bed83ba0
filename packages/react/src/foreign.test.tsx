import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { fill, press } from "./testing/actions.ts";
import { sampleForm } from "./testing/sampleForm.ts";
import { showForm } from "./testing/showForm.tsx";

test("nothing is filled in by itself", () => {
  const form = sampleForm({
    required: ["rows", "flag", "fixed"],
    properties: {
      rows: {
        type: "array",
        title: "Строки",
        minItems: 2,
        items: { type: "object", properties: { a: { type: "string" } } },
      },
      flag: { type: "boolean", title: "Флаг" },
      fixed: { const: "x", title: "Постоянное" },
      usual: { type: "string", title: "Обычное", default: "так" },
    },
  });
  const shown = showForm(form);
  expect(shown.data()).toEqual({});
  press("radio", "нет");
  expect(shown.data()).toEqual({ flag: false });
});

test("a value of several shapes", () => {
  const form = sampleForm({
    properties: {
      contact: {
        type: "object",
        title: "Связь",
        oneOf: [
          {
            title: "Почта",
            properties: { email: { type: "string", title: "Адрес почты" } },
            required: ["email"],
          },
          {
            title: "Телефон",
            properties: { phone: { type: "string", title: "Номер" } },
            required: ["phone"],
          },
        ],
      },
    },
  });
  const shown = showForm(form);
  fill("Адрес почты", "name@example.org");
  expect(shown.data()).toEqual({ contact: { email: "name@example.org" } });
});

test("branches of a group follow its data", () => {
  const form = sampleForm({
    properties: {
      house: {
        type: "object",
        title: "Дом",
        properties: { kind: { type: "string", title: "Вид", enum: ["flat", "house"] } },
        if: { properties: { kind: { const: "flat" } }, required: ["kind"] },
        then: { properties: { floor: { type: "integer", title: "Этаж" } } },
      },
    },
  });
  const shown = showForm(form);
  expect(screen.queryByLabelText("Этаж")).toBeNull();
  press("radio", "flat");
  fill("Этаж", "3");
  expect(shown.data()).toEqual({ house: { kind: "flat", floor: 3 } });
});

test("entries that people name themselves", () => {
  const form = sampleForm({
    properties: { labels: { type: "object", title: "Пометки", additionalProperties: { type: "string" } } },
  });
  const shown = showForm(form, { data: { labels: { first: "раз" } } });
  fill("first", "два");
  expect(shown.data()).toEqual({ labels: { first: "два" } });
  press("button", "Удалить: first");
  expect(shown.data()).toEqual({});
});

test("a schema that contains itself opens on demand", () => {
  const form = sampleForm({
    properties: { tree: { $ref: "#/$defs/node" } },
    $defs: {
      node: {
        type: "object",
        title: "Узел",
        properties: {
          name: { type: "string", title: "Имя" },
          kids: { type: "array", title: "Дети", items: { $ref: "#/$defs/node" } },
        },
      },
    },
  });
  const shown = showForm(form);
  fill("Имя", "Корень");
  press("button", "Добавить: Дети");
  expect(shown.data()).toEqual({ tree: { name: "Корень", kids: [{}] } });
});

test("odd shapes are drawn, and what the screen cannot hold is left alone", () => {
  const form = sampleForm({
    properties: {
      tuple: { type: "array", title: "Пара", prefixItems: [{ type: "string" }, { type: "number" }] },
      matrix: {
        type: "array",
        title: "Таблица",
        items: { type: "array", items: { type: "number", title: "Число" } },
      },
      maybe: {
        anyOf: [
          { type: "string", title: "Текст" },
          { type: "null", title: "Нет" },
        ],
        title: "Может быть",
      },
      several: { type: ["string", "number", "null"], title: "Разное" },
      anything: { title: "Что угодно" },
      nothing: { type: "null", title: "Ничего" },
      map: { type: "object", title: "Словарь", patternProperties: { "^x": { type: "string" } } },
      mixed: { enum: [null, 1, "два", true], title: "Смесь" },
      both: {
        title: "Вместе",
        allOf: [
          { type: "object", properties: { a: { type: "string", title: "А" } } },
          { properties: { b: { type: "string", title: "Б" } }, required: ["b"] },
        ],
      },
      moment: { type: "string", format: "date-time", title: "Когда" },
      self: { $ref: "#/$defs/self" },
    },
    $defs: {
      self: {
        type: "object",
        title: "Матрёшка",
        properties: { inner: { $ref: "#/$defs/self" }, size: { type: "integer", title: "Размер" } },
      },
    },
  });
  const shown = showForm(form, { data: { tuple: ["а", 1], matrix: [[1, 2]], map: { x1: "раз" } } });
  for (let step = screen.queryByRole("button", { name: "Далее" }); step; ) {
    press("button", "Далее");
    step = screen.queryByRole("button", { name: "Далее" });
  }
  press("button", "Готово");
  expect(shown.data()).toEqual({ tuple: ["а", 1], matrix: [[1, 2]], map: { x1: "раз" } });
});
