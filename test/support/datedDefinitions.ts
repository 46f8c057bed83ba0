const text = (title: string) => ({ type: "string", title });

/** A made-up form as it was first, with a region's changes to it: nothing has a history yet. */
export const datedDefinitions: Readonly<Record<string, unknown>> = {
  "forms/common/registration.json": {
    type: "object",
    title: "Регистрация",
    properties: { date: { type: "string", format: "date", title: "Дата регистрации" } },
  },
  "forms/common/texts.json": { heading: { title: "Заголовок", text: "Лист 2024 года" } },
  "forms/home-visit/form.json": {
    $schema: "../../packages/core/schemas/form.schema.json",
    id: "home-visit",
    title: "Визит на дом",
    edition: "2024-01-01",
    effectiveFrom: "2024-01-01",
    caseDate: ["/registration/date"],
    texts: { heading: { $ref: "../common/texts.json#/heading" } },
  },
  "forms/home-visit/schema.json": {
    $schema: "../../packages/core/schemas/definition.schema.json",
    type: "object",
    properties: {
      registration: { $ref: "../common/registration.json" },
      name: text("ФИО"),
      phone: text("Телефон"),
      reason: {
        title: "Причина",
        oneOf: [
          { const: "illness", title: "болезнь" },
          { const: "other", title: "другая" },
        ],
      },
      helpers: {
        type: "array",
        title: "Помощники",
        items: { type: "object", properties: { who: text("Помощник"), kin: text("Кем приходится") } },
      },
    },
  },
  "forms/home-visit/ui.json": {
    sections: [
      {
        id: "all",
        title: "Визит",
        slot: "all",
        fields: ["/registration", "/name", "/phone", "/reason", "/helpers"],
      },
    ],
  },
  "forms/home-visit/examples/full.json": {
    registration: { date: "2024-05-05" },
    name: "Образцова Анна Петровна",
  },
  "templates/home-visit.hbs": '<h1>{{text "heading"}}</h1>{{slot "all"}}',
  "templates/home-visit.css": "h1 { letter-spacing: 1pt }",
  "forms/regions/north/region.json": { id: "north", name: { nominative: "Северная область" } },
  "forms/regions/north/home-visit.overlay.json": {
    overlay: "1.1.0",
    info: { title: "Изменения области", version: "1" },
    "x-base": "2024-01-01",
    actions: [
      { target: "$.schema.properties", description: "Нужен район", update: { district: text("Район") } },
      { target: "$.ui.sections[0].fields", description: "На экране", update: ["/district"] },
    ],
  },
};
