/** Definitions of a made-up form in two editions, and of two regions: one of them changes the older edition. */
export const regionalDefinitions: Readonly<Record<string, unknown>> = {
  "forms/visit/form.json": manifest("2025", 15),
  "forms/visit/schema.json": schema({ phone: text("Телефон"), note: text("Заметка") }),
  "forms/visit/editions/2024/form.json": manifest("2024", 10),
  "forms/visit/editions/2024/schema.json": schema({
    phone: text("Телефон"),
    note: text("Заметка"),
    floor: text("Этаж"),
  }),
  "forms/small/form.json": { id: "small", title: "Малая форма" },
  "forms/small/schema.json": schema({ phone: text("Телефон") }),
  "forms/regions/north/region.json": { id: "north", name: { nominative: "Северная область" } },
  "forms/regions/north/small.overlay.json": overlay([
    {
      description: "Телефон нужен для связи.",
      "x-basis": "п. 4 приказа",
      "x-sample": true,
      target: "$.schema",
      update: { required: ["phone"] },
    },
  ]),
  "forms/regions/north/visit.overlay.json": overlay(
    [
      {
        description: "Срок короче.",
        "x-basis": "п. 5 приказа",
        target: "$.form.parameters.days",
        update: { value: 7 },
      },
      { description: "Этажи без чердака.", target: "$.schema.properties.floor", update: { maxLength: 2 } },
      { description: "Заметка короче.", target: "$.schema.properties.note", update: { maxLength: 50 } },
    ],
    { "x-base": "2024" },
  ),
  "forms/regions/south/region.json": {
    id: "south",
    name: { nominative: "Южная область" },
    forms: { enable: ["small"] },
  },
};

function manifest(edition: string, days: number): object {
  return {
    id: "visit",
    title: "Заявка на посещение",
    edition,
    effectiveFrom: `${edition}-01-01`,
    parameters: { days: { title: "Срок посещения", value: days, unit: "календарных дней" } },
  };
}

function schema(properties: object): object {
  return {
    $schema: "../../packages/core/schemas/definition.schema.json",
    type: "object",
    properties,
    "x-rules": [{ id: "V-R1", severity: "warning", rule: "has(record.phone)", message: "Телефона нет." }],
  };
}

function text(title: string): object {
  return { type: "string", title };
}

function overlay(actions: readonly object[], more: object = {}): object {
  return { overlay: "1.1.0", info: { title: "Изменения региона", version: "1" }, ...more, actions };
}
