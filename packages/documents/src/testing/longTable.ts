const GROUPS = 6;
const ROWS = 60;

const NAMES = [
  "Помощь в приёме пищи",
  "Содействие в получении отдельных видов услуг, предоставляемых сторонними организациями",
  "Оказание помощи в выполнении работ по дому при отсутствии в нём центрального водоснабжения",
];

/** A list with `x-key` of 60 options in 6 groups: a table of several sheets. */
export const longTable = {
  type: "array",
  title: "Услуги",
  "x-key": "code",
  items: {
    type: "object",
    properties: {
      code: {
        title: "Наименование услуги",
        "x-groups": Array.from({ length: GROUPS }, (_, at) => ({
          code: `g${at}`,
          title: `Группа ${at + 1}`,
        })),
        oneOf: Array.from({ length: ROWS }, (_, at) => ({
          const: `s${at + 1}`,
          title: NAMES[at % NAMES.length],
          "x-number": String(at + 1),
          "x-group": `g${Math.floor((at * GROUPS) / ROWS)}`,
        })),
      },
      periodicity: { type: "string", title: "Периодичность предоставления услуги" },
      term: { type: "string", title: "Срок предоставления услуги" },
      provider: { type: "string", title: "Исполнитель услуги" },
    },
  },
};
