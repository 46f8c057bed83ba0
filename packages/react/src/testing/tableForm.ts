import type { Form, JsonObject, UiDefinition } from "@formulyar/core";
import { sampleForm } from "./sampleForm.ts";

const jobs = [
  { const: "roof", title: "Крыша", "x-number": "1", "x-group": "out" },
  { const: "wall", title: "Стены, утепление", "x-number": "2", "x-group": "out" },
  { const: "floor", title: "Пол", "x-number": "3", "x-group": "in" },
  { const: "door", title: "Двери", "x-number": "3.1", "x-group": "in" },
  { const: "lamp", title: "Ёлочные лампы", "x-number": "4", "x-group": "in" },
];

/** A job of the made-up repair, with one column of every kind. */
export const jobSchema = {
  type: "object",
  title: "Работа",
  required: ["job", "hours", "master"],
  properties: {
    job: {
      title: "Что сделать",
      "x-groups": [
        { code: "out", title: "Снаружи" },
        { code: "in", title: "Внутри" },
      ],
      oneOf: jobs,
    },
    hours: { type: "integer", title: "Часы", minimum: 1 },
    price: { type: "number", title: "Цена часа" },
    cost: {
      type: "number",
      title: "Стоимость",
      "x-computed": { value: "double(self.hours) * double(self.price)" },
    },
    until: { type: "string", format: "date", title: "Срок" },
    season: {
      title: "Время года",
      oneOf: [
        { const: "summer", title: "летом" },
        { const: "winter", title: "зимой" },
      ],
    },
    tools: {
      type: "array",
      uniqueItems: true,
      title: "Инструменты",
      items: {
        oneOf: [
          { const: "saw", title: "пила" },
          { const: "drill", title: "дрель, перфоратор" },
        ],
      },
    },
    night: { type: "boolean", title: "Ночью" },
    shift: { type: "string", title: "Смена", "x-visible": "self.night" },
    master: {
      type: "string",
      title: "Мастер",
      "x-computed": { value: "record.master", override: true },
    },
  },
};

/** A form with a table of chosen jobs and a table of trips that people add themselves; `fields` say more than `ui.json` does. */
export function tableForm(fields: UiDefinition["fields"] = {}, manifest: JsonObject = {}): Form {
  return sampleForm(
    {
      properties: {
        master: { type: "string", title: "Мастер участка" },
        jobs: { type: "array", title: "Работы", minItems: 1, "x-key": "job", items: jobSchema },
        trips: {
          type: "array",
          title: "Поездки",
          items: {
            type: "object",
            title: "Поездка",
            required: ["place"],
            properties: {
              place: { type: "string", title: "Куда", minLength: 1 },
              cost: { type: "number", title: "Расход" },
            },
          },
        },
      },
      required: ["jobs"],
    },
    {
      sections: [
        { id: "jobs", title: "Работы", fields: ["/master", "/jobs"] },
        { id: "trips", title: "Поездки", fields: ["/trips"] },
      ],
      fields: {
        "/jobs/*/cost": { "ui:total": true },
        "/jobs/*/master": { "ui:suggest": { region: "/workshops/*/name", record: "/master" } },
        "/trips": { "ui:widget": "table", "ui:orderable": true },
        "/trips/*/cost": { "ui:total": true },
        ...fields,
      },
    },
    manifest,
  );
}
