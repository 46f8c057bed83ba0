const degree = (title: string) => ({
  title,
  oneOf: [
    { const: "low", title: "слабо" },
    { const: "high", title: "сильно" },
  ],
});

/** Fields of a made-up form: a list with `x-key`, a group of fields alike, a name with a style of its own. */
export const keyedFields = {
  who: {
    type: "object",
    title: "Кто",
    "x-print": { line: ["{last}"], styles: { genitive: ["{ofWhom}"] } },
    properties: {
      last: { type: "string", title: "Фамилия" },
      ofWhom: { type: "string", title: "Кого", "x-print": false },
    },
  },
  skills: {
    type: "object",
    title: "Умения",
    properties: {
      swim: degree("Плавать"),
      sing: degree("Петь"),
      secret: { ...degree("Тайное"), "x-print": false },
      dive: { ...degree("Нырять"), "x-visible": "self.swim == 'high'" },
    },
  },
  outings: {
    type: "array",
    title: "Занятия",
    "x-key": "code",
    items: {
      type: "object",
      properties: {
        code: {
          title: "Занятие",
          "x-groups": [
            { code: "water", title: "На воде" },
            { code: "land", title: "На суше" },
          ],
          oneOf: [
            { const: "boat", title: "Лодка", "x-number": "1", "x-group": "water" },
            { const: "walk", title: "Прогулка", "x-number": "3", "x-group": "land" },
            { const: "raft", title: "Плот", "x-number": "2.1", "x-group": "water" },
          ],
        },
        guide: { type: "string", title: "Проводник" },
        done: { type: "boolean", title: "Сделано", "x-print": false },
      },
    },
  },
} as const;
