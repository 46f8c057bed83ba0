import { type Catalogue, createCatalogue } from "@formulyar/core";

const schema = {
  $schema: "../../packages/core/schemas/definition.schema.json",
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", title: "Имя", minLength: 1 },
    born: {
      type: "string",
      format: "date",
      title: "Дата рождения",
      "x-rules": [{ id: "past", rule: "self <= today()", message: "Дата рождения не может быть в будущем." }],
    },
  },
};

/** Two made-up forms, one region. */
export function smallCatalogue(): Catalogue {
  return createCatalogue({
    "forms/small/form.json": { id: "small", title: "Малая форма", edition: "2" },
    "forms/small/schema.json": schema,
    "forms/broken/form.json": { id: "broken", title: "Сломанная форма" },
    "forms/broken/schema.json": { ...schema, properties: { name: { $ref: "nowhere.json" } } },
    "forms/regions/sample/region.json": { id: "sample", name: { nominative: "Образцовая область" } },
  });
}
