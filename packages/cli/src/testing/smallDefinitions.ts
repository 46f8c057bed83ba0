/** Definitions of made-up forms by path, as they stand on a disk. */
export const smallDefinitions: Readonly<Record<string, unknown>> = {
  "forms/small/form.json": { id: "small", title: "Малая форма", edition: "2" },
  "forms/small/schema.json": smallSchema(),
  "forms/regions/sample/region.json": { id: "sample", name: { nominative: "Образцовая область" } },
};

/** A schema with a required text, a dated rule and a warning. */
export function smallSchema(): object {
  return {
    $schema: "../../packages/core/schemas/definition.schema.json",
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string", title: "Имя", minLength: 1, "x-basis": "п. 1 Порядка" },
      born: {
        type: "string",
        format: "date",
        title: "Дата рождения",
        "x-rules": [
          { id: "past", rule: "self <= today()", message: "Дата рождения не может быть в будущем." },
        ],
      },
      note: {
        type: "string",
        title: "Примечание",
        "x-rules": [
          { id: "short", rule: "size(self) < 10", message: "Примечание длинное.", severity: "warning" },
        ],
      },
    },
  };
}
