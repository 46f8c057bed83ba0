const schema = (properties: object, more: object = {}) => ({
  $schema: "../../packages/core/schemas/definition.schema.json",
  type: "object",
  properties,
  ...more,
});
const date = { type: "string", format: "date", title: "Дата" };

/** A made-up form with an older edition, and a region that changed it twice. */
export const editionDefinitions: Readonly<Record<string, unknown>> = {
  "forms/visit/form.json": {
    id: "visit",
    title: "Визит",
    edition: "2025-01-01",
    effectiveFrom: "2025-01-01",
    caseDate: ["/date"],
  },
  "forms/visit/schema.json": schema({
    date,
    contact: {
      type: "object",
      title: "Контакты",
      properties: { phone: { type: "string", title: "Телефон" } },
    },
  }),
  "forms/visit/migration.json": { from: "2024-01-01", steps: [{ move: "/phone", to: "/contact/phone" }] },
  "forms/visit/editions/2024-01-01/form.json": {
    id: "visit",
    title: "Визит",
    edition: "2024-01-01",
    caseDate: ["/date"],
  },
  "forms/visit/editions/2024-01-01/schema.json": schema(
    { date, phone: { type: "string", title: "Телефон" }, note: { type: "string", title: "Примечание" } },
    { required: ["phone"] },
  ),
  "forms/visit/editions/2024-01-01/template.hbs":
    '<h1>Прежний бланк</h1>{{line "/date"}}{{line "/phone"}}{{line "/note"}}',
  "templates/visit.hbs":
    '<h1>Новый бланк</h1><p>{{label "/date"}}</p>{{line "/date"}}{{line "/contact/phone"}}',
  "forms/regions/sample/region.json": { id: "sample", name: { nominative: "Образцовая область" } },
  "forms/regions/sample/visit.overlay.json": overlay("2", "2025-03-01", { date: { title: "День визита" } }),
  "forms/regions/sample/visit/editions/2025-01-01+1.overlay.json": overlay("1", "2025-02-01", {
    date: { title: "Визит состоялся" },
  }),
};

function overlay(version: string, effectiveFrom: string, properties: object): object {
  return {
    overlay: "1.1.0",
    info: { title: "Изменения области", version },
    "x-base": "2025-01-01",
    "x-effectiveFrom": effectiveFrom,
    actions: [{ target: "$.schema", description: "Другое название", update: { properties } }],
  };
}
