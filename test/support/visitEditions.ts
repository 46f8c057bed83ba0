import type { DefinitionFiles } from "@formulyar/core";

const text = (title: string) => ({ type: "string", title, maxLength: 200 });

/** A made-up form in two editions, with a migration between them: a name is split, a telephone moved, a fax gone. */
export const visitEditions: DefinitionFiles = {
  "forms/visit/editions/2024-01-01/form.json": {
    id: "visit",
    title: "Заявка на посещение",
    edition: "2024-01-01",
    effectiveFrom: "2024-01-01",
    caseDate: ["/filedOn"],
  },
  "forms/visit/editions/2024-01-01/schema.json": {
    $schema: "../../../../packages/core/schemas/definition.schema.json",
    type: "object",
    required: ["fullName"],
    properties: {
      fullName: text("Фамилия и имя"),
      phone: text("Телефон"),
      fax: text("Факс"),
      filedOn: { type: "string", format: "date", title: "Дата подачи" },
    },
  },
  "forms/visit/editions/2024-01-01/ui.json": {
    sections: [{ id: "main", title: "Заявка", fields: ["/fullName", "/phone", "/fax", "/filedOn"] }],
  },
  "forms/visit/editions/2024-01-01/template.hbs": '<h1>Заявка прежнего образца</h1>\n{{slot "main"}}',
  "forms/visit/form.json": {
    id: "visit",
    title: "Заявка на посещение",
    edition: "2026-01-01",
    effectiveFrom: "2026-01-01",
    caseDate: ["/filedOn"],
  },
  "forms/visit/schema.json": {
    $schema: "../../packages/core/schemas/definition.schema.json",
    type: "object",
    required: ["name"],
    properties: {
      name: {
        type: "object",
        title: "Заявитель",
        properties: { lastName: text("Фамилия"), firstName: text("Имя") },
      },
      contact: { type: "object", title: "Связь", properties: { phone: text("Телефон") } },
      filedOn: { type: "string", format: "date", title: "Дата подачи" },
    },
  },
  "forms/visit/ui.json": {
    sections: [
      {
        id: "main",
        title: "Заявка",
        fields: ["/name/lastName", "/name/firstName", "/contact/phone", "/filedOn"],
      },
    ],
  },
  "forms/visit/migration.json": {
    from: "2024-01-01",
    steps: [
      { split: "/fullName", separator: " ", to: ["/name/lastName", "/name/firstName"] },
      { move: "/phone", to: "/contact/phone", description: "Телефон теперь в связи" },
    ],
  },
  "templates/visit.hbs": '<h1>Заявка нового образца</h1>\n{{slot "main"}}',
};
