/** Fields of a made-up form: one of each kind, an internal one, one that is shown in some cases only. */
export const sampleFields = {
  guest: {
    type: "object",
    title: "Гость",
    "x-print": { line: [["{last}", "{first}"]], short: ["{last}", "{first:initial}"] },
    properties: {
      last: { type: "string", title: "Фамилия" },
      first: { type: "string", title: "Имя" },
    },
  },
  room: {
    title: "Комната",
    oneOf: [
      { const: "single", title: "на одного" },
      { const: "double", title: "на двоих" },
    ],
  },
  meals: {
    type: "array",
    title: "Питание",
    uniqueItems: true,
    items: {
      oneOf: [
        { const: "morning", title: "завтрак" },
        { const: "evening", title: "ужин" },
      ],
    },
  },
  quiet: { type: "boolean", title: "Тихая сторона" },
  arrival: { type: "string", format: "date", title: "День приезда" },
  nights: { type: "integer", title: "Ночей" },
  wish: { type: "string", title: "Пожелания" },
  neighbour: { type: "string", title: "Сосед", "x-visible": "self.room == 'double'" },
  luggage: {
    type: "array",
    title: "Багаж",
    items: {
      type: "object",
      title: "Место",
      properties: {
        what: { type: "string", title: "Что" },
        pieces: { type: "integer", title: "Мест" },
      },
    },
  },
  note: { type: "string", title: "Заметка портье", "x-print": false },
} as const;

/** A filled record of it. */
export const sampleGuest = {
  guest: { last: "Образцова", first: "Анна" },
  room: "single",
  meals: ["evening"],
  quiet: true,
  arrival: "2024-10-08",
  nights: 3,
  wish: "Чай & <мёд>",
  luggage: [
    { what: "Сумка", pieces: 2 },
    { what: "Зонт", pieces: 1 },
  ],
  note: "постоянный гость",
} as const;
