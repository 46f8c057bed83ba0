import type { JsonObject } from "../model/index.ts";
import type { OverlayAction } from "../overlay/index.ts";

/**
 * A made-up form «Заявка на посещение» in two editions, and a region whose changes were made for the first. What became
 * of each field in the second one:
 * `phone` now required · `floor` gone · `height` number instead of text · `colour` has another option and other words ·
 * `note` as it was · `consent` protected (`x-federal`) · `lift` new · parameter `days` 15 instead of 10.
 */
export function twoEditions(
  actions: readonly OverlayAction[] = northActions,
  extra: { readonly [path: string]: unknown } = {},
): { readonly [path: string]: unknown } {
  const schema = "../../packages/core/schemas/definition.schema.json";
  return {
    "forms/visit/editions/2024/form.json": manifest("2024", "2024-01-01", 10),
    "forms/visit/editions/2024/schema.json": { $schema: `../../${schema}`, ...schema2024 },
    "forms/visit/editions/2024/ui.json": screen(
      ["/name", "/phone", "/note", "/height"],
      ["/colour", "/floor", "/consent"],
    ),
    "forms/visit/form.json": manifest("2025", "2025-01-01", 15),
    "forms/visit/schema.json": { $schema: schema, ...schema2025 },
    "forms/visit/ui.json": screen(["/name", "/phone", "/note", "/height", "/lift"], ["/colour", "/consent"]),
    "forms/regions/north/region.json": { id: "north", name: { nominative: "Северная область" } },
    "forms/regions/north/visit.overlay.json": overlayOf("2024", actions),
    ...extra,
  };
}

export function overlayOf(
  base: string | undefined,
  actions: readonly OverlayAction[],
  more: JsonObject = {},
) {
  return {
    overlay: "1.1.0",
    info: { title: "Изменения региона", version: "1" },
    ...(base !== undefined && { "x-base": base }),
    ...more,
    actions,
  };
}

function manifest(edition: string, effectiveFrom: string, days: number): JsonObject {
  const title = edition === "2024" ? "ЗАЯВКА" : "ЗАЯВЛЕНИЕ";
  return {
    id: "visit",
    title: "Заявка на посещение",
    edition,
    effectiveFrom,
    parameters: {
      days: { title: "Срок посещения", value: days, unit: "календарных дней" },
      minAge: { title: "Возраст", value: 18, unit: "полных лет" },
    },
    texts: {
      title: { title: "Название", text: title },
      ask: { title: "Просьба", text: "Прошу посетить меня" },
    },
    print: { margins: { left: 20, right: 10 } },
  };
}

function screen(first: readonly string[], second: readonly string[]): JsonObject {
  return {
    sections: [
      { id: "person", title: "Заявитель", fields: first },
      { id: "home", title: "Жильё", fields: second },
    ],
    fields: { "/note": { "ui:help": "Что важно знать" } },
  };
}

const text = (title: string, more: JsonObject = {}): JsonObject => ({ type: "string", title, ...more });
const option = (code: string, title: string): JsonObject => ({ const: code, title });

const nameRule = {
  id: "V-R1",
  severity: "warning",
  rule: "size(self) > 1",
  message: "Имя слишком короткое.",
};

const schema2024: JsonObject = {
  type: "object",
  required: ["name"],
  properties: {
    name: text("Имя", { "x-rules": [nameRule] }),
    phone: text("Телефон"),
    note: text("Примечание", { maxLength: 100 }),
    height: text("Высота двери"),
    colour: {
      ...text("Цвет двери"),
      oneOf: [option("red", "красный"), option("green", "зелёный"), option("blue", "синий")],
    },
    floor: text("Этаж", { maxLength: 3 }),
    consent: { type: "boolean", title: "Согласие" },
  },
};

const schema2025: JsonObject = {
  type: "object",
  required: ["name", "phone", "consent"],
  properties: {
    name: text("Имя", { "x-rules": [nameRule] }),
    phone: text("Телефон"),
    note: text("Примечание", { maxLength: 100 }),
    height: { type: "number", title: "Высота двери" },
    colour: {
      ...text("Цвет двери"),
      oneOf: [option("white", "белый"), option("green", "тёмно-зелёный"), option("blue", "синий")],
    },
    consent: { type: "boolean", title: "Согласие", "x-federal": true },
    lift: { type: "boolean", title: "Есть лифт" },
  },
};

const action = (description: string, target: string, more: JsonObject): OverlayAction => ({
  description,
  "x-basis": "п. 4 приказа",
  target,
  ...more,
});

/** One change of each kind that an upgrade tells apart. */
export const northActions: readonly OverlayAction[] = [
  action("Телефон нужен для связи", "$.schema", { update: { required: ["phone"] } }),
  action("Этаж коротко", "$.schema.properties.floor", { update: { maxLength: 2 } }),
  action("Дверь иначе", "$.schema.properties.height", { update: { title: "Ширина двери" } }),
  action("Срок короче", "$.form.parameters.days", { update: { value: 7 } }),
  action("Старше", "$.form.parameters.minAge", { update: { value: 21 } }),
  action("Красных дверей нет", "$.schema.properties.colour.oneOf[?@.const=='red']", { remove: true }),
  action("Зелёных дверей нет", "$.schema.properties.colour.oneOf[?@.const=='green']", { remove: true }),
  action("Второй вариант", "$.schema.properties.colour.oneOf[0]", { update: { title: "голубой" } }),
  action("Белые двери", "$.schema.properties.colour.oneOf", { update: [option("white", "белая")] }),
  action("Чёрные двери", "$.schema.properties.colour.oneOf", { update: [option("black", "чёрный")] }),
  action("Согласие не нужно", "$.schema.properties.consent", { update: { "x-visible": "false" } }),
  action("Правило строже", "$.schema..['x-rules'][?@.id=='V-R1']", { update: { severity: "error" } }),
  action("Этаж нужен на высоте", "$.schema", {
    update: {
      "x-rules": [
        {
          id: "N-R1",
          rule: "!has(record.floor) || size(record.floor) < 3",
          message: "Этаж слишком высоко.",
        },
      ],
    },
  }),
  action("Название заявки", "$.form.texts.title", { update: { text: "ЗАЯВЛЕНИЕ" } }),
  action("Подъезд", "$.schema.properties", { update: { entrance: text("Подъезд") } }),
  action("Подъезд на экране", "$.ui.sections[?@.id=='home'].fields", { update: ["/entrance"] }),
  action("Подъезд как у этажа", "$.schema.properties.entrance", { copy: "$.schema.properties.floor" }),
  action("Лифт", "$.schema.properties", { update: { lift: { type: "boolean", title: "Лифт в доме" } } }),
  action("Лифт на экране", "$.ui.sections[?@.id=='home'].fields", { update: ["/lift"] }),
];
