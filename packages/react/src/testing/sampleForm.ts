import { createCatalogue, type Form, type JsonObject } from "@formulyar/core";

/** A made-up form, from its schema and screen; region `north` has a few workshops to suggest. */
export function sampleForm(schema: JsonObject, ui?: JsonObject, manifest: JsonObject = {}): Form {
  return createCatalogue({
    "forms/repair/form.json": { id: "repair", title: "Заявка на ремонт", ...manifest },
    "forms/repair/schema.json": {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      ...schema,
    },
    ...(ui && { "forms/repair/ui.json": ui }),
    "forms/regions/north/region.json": {
      id: "north",
      name: { nominative: "Северный край" },
      workshops: [{ name: "Мастерская № 1" }, { name: "Мастерская № 2" }],
    },
  }).form("repair", "north");
}

/** A form with two steps that has one of nearly everything. */
export function repairForm(): Form {
  return sampleForm(
    {
      required: ["person", "kind"],
      properties: {
        person: {
          type: "object",
          title: "Заявитель",
          required: ["lastName", "snils"],
          properties: {
            lastName: { type: "string", title: "Фамилия", minLength: 1, "x-basis": "п. 6 Порядка" },
            birthDate: { type: "string", format: "date", title: "Дата рождения" },
            snils: { type: "string", format: "snils", title: "СНИЛС" },
            phone: { type: "string", format: "phone-ru", title: "Телефон" },
            age: {
              type: "integer",
              title: "Возраст",
              "x-computed": { value: "age(self.birthDate, today())", note: "По дате рождения." },
            },
            signer: {
              type: "string",
              title: "Подпись",
              "x-computed": { value: "self.lastName", override: true, note: "Фамилия заявителя." },
            },
          },
        },
        kind: {
          title: "Вид ремонта",
          oneOf: [
            { const: "roof", title: "крыша" },
            { const: "other", title: "другое" },
          ],
        },
        kindText: { type: "string", title: "Какой именно", "x-visible": "record.kind == 'other'" },
        urgent: {
          type: "boolean",
          title: "Срочно",
          "x-rules": [
            {
              id: "R-URGENT",
              rule: "!self",
              severity: "warning",
              message: "Срочный ремонт стоит дороже.",
              basis: "п. 9 Порядка",
            },
          ],
        },
        workshops: {
          type: "array",
          title: "Мастерские",
          items: { type: "string", minLength: 1 },
        },
        works: {
          type: "array",
          title: "Работы",
          items: {
            type: "object",
            title: "Работа",
            required: ["name"],
            properties: {
              name: { type: "string", title: "Название", minLength: 1 },
              cost: { type: "number", title: "Стоимость" },
            },
          },
        },
      },
    },
    {
      sections: [
        { id: "person", title: "Кто просит", fields: ["/person"] },
        {
          id: "work",
          title: "Что сделать",
          fields: ["/kind", "/kindText", "/urgent", "/workshops", "/works"],
        },
      ],
      fields: { "/workshops/*": { "ui:suggest": "/workshops/*/name" } },
    },
  );
}
