/** Data of a new form: three fields about a person, one free text, one rule. */
export function scaffoldSchema(schemas: string): object {
  return {
    $schema: `${schemas}/definition.schema.json`,
    type: "object",
    required: ["lastName", "firstName", "filledOn"],
    properties: {
      lastName: { type: "string", title: "Фамилия", minLength: 1, maxLength: 100 },
      firstName: { type: "string", title: "Имя", minLength: 1, maxLength: 100 },
      birthDate: {
        type: "string",
        format: "date",
        title: "Дата рождения",
        "x-rules": [
          {
            id: "birth-date-past",
            rule: "self <= today()",
            message: "Дата рождения не может быть в будущем.",
          },
        ],
      },
      request: { type: "string", title: "Прошу", maxLength: 1000 },
      filledOn: { type: "string", format: "date", title: "Дата заполнения" },
    },
  };
}
