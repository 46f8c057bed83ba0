import { createCatalogue, type Form } from "@formulyar/core";

const text = (title: string, more: object = {}) => ({ type: "string", title, ...more });
const name = {
  type: "object",
  title: "Имя полностью",
  properties: { last: text("Фамилия"), first: text("Имя") },
};

/** A made-up form with a field of every kind that a table may hold. */
export const tableFiles: Readonly<Record<string, unknown>> = {
  "forms/table/form.json": {
    id: "table",
    title: "Форма для таблиц",
    edition: "1",
    effectiveFrom: "2020-01-01",
  },
  "forms/table/schema.json": {
    $schema: "../../packages/core/schemas/definition.schema.json",
    type: "object",
    required: ["person"],
    properties: {
      person: {
        type: "object",
        title: "Гражданин",
        required: ["snils"],
        properties: {
          name,
          snils: text("СНИЛС", { format: "snils", "x-basis": "п. 2 Порядка" }),
          born: text("Дата рождения", { format: "date" }),
          phones: { type: "array", title: "Телефоны", items: text("Телефон", { format: "phone-ru" }) },
        },
      },
      agent: { type: "object", title: "Представитель", properties: { name } },
      address: {
        title: "Адрес",
        type: ["object", "string"],
        properties: { city: text("Город") },
      },
      income: { type: "number", title: "Доход, руб." },
      count: { type: "integer", title: "Детей", minimum: 0 },
      consent: { type: "boolean", title: "Согласие" },
      group: {
        title: "Группа",
        type: "string",
        oneOf: [
          { const: "first", title: "Первая" },
          { const: "second", title: "Вторая; особая" },
        ],
      },
      aims: {
        title: "Цели",
        type: "array",
        items: {
          type: "string",
          oneOf: [
            { const: "home", title: "Дом" },
            { const: "work", title: "Работа" },
          ],
        },
      },
      steps: {
        title: "Шаги",
        type: "array",
        items: {
          type: "object",
          title: "Шаг",
          properties: { what: text("Что сделать"), until: text("Срок", { format: "date" }) },
        },
      },
      total: { type: "integer", title: "Всего", "x-computed": "1 + 1" },
    },
  },
};

export const tableForm = (): Form => createCatalogue(tableFiles).form("table");
