import { expect, test } from "vitest";
import { readTarget } from "../catalogue/readTarget.ts";
import type { Json, JsonObject } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { describeDifference } from "./describeDifference.ts";
import { factsOf } from "./formFacts.ts";
import { statesOf } from "./layerStates.ts";

const text = (title: string, more: JsonObject = {}): JsonObject => ({ type: "string", title, ...more });

const files = smallFiles(
  {
    required: ["name"],
    properties: {
      name: text("Имя", { "x-rules": [{ id: "R-1", rule: "self != ''", message: "Имени нет." }] }),
      phone: text("Телефон", { maxLength: 20, "x-basis": "п. 3" }),
      living: {
        ...text("Форма проживания"),
        oneOf: [
          { const: "group", title: "групповая" },
          { const: "single", title: "индивидуальная" },
          { const: "family", title: "в семье" },
        ],
      },
      agent: {
        type: "object",
        title: "Представитель",
        properties: { name: text("Имя"), paper: text("Документ") },
        "x-rules": [
          { id: "R-2", severity: "warning", rule: "has(self.name)", message: "До {params.days} дней." },
        ],
      },
      services: {
        type: "array",
        title: "Услуги",
        "x-key": "code",
        items: {
          type: "object",
          required: ["code"],
          properties: {
            code: {
              ...text("Услуга"),
              "x-groups": [{ code: "home", title: "Бытовые" }],
              oneOf: [
                { const: "s1", title: "Уборка", "x-number": "1", "x-group": "home" },
                { const: "s2", title: "Стирка", "x-number": "2", "x-group": "home" },
              ],
            },
            minutes: { type: "integer", title: "Минут" },
          },
        },
      },
      tags: { type: "array", title: "Отметки", items: { type: "string" } },
    },
  },
  {
    "forms/small/ui.json": {
      sections: [
        { id: "person", title: "Заявитель", fields: ["/name", "/phone", "/agent"] },
        { id: "home", title: "Жильё", fields: ["/living", "/services", "/tags"] },
      ],
      fields: { "/phone": { "ui:help": "С кодом города" } },
    },
  },
  {
    legalBasis: ["п. 1 Порядка"],
    parameters: {
      days: { title: "Срок решения", value: 10, unit: "календарных дней" },
      note: { title: "Печатать отметку", value: true },
      kinds: { title: "Формы проживания", value: ["group", "single"] },
    },
    texts: { title: { title: "Название", text: "ЗАЯВЛЕНИЕ <b>о приёме</b> от {{region.name}}" } },
    print: { orientation: "portrait", margins: { left: 20 } },
    regionSlots: [{ pointer: "/acts/a/number", title: "Номер акта" }],
    prefill: [{ from: "other", rows: [{ to: "/name", value: "source.name" }] }],
  },
);

type Change = readonly [target: string, update?: Json];

/** Sentences about what changes (without `update`: removals) do to the form. */
function said(...changes: readonly Change[]): readonly string[] {
  const actions = changes.map(([target, update]) =>
    update === undefined ? { target, remove: true } : { target, update },
  );
  const document = { overlay: "1.1.0", info: { title: "t", version: "1" }, actions };
  const states = statesOf(files, readTarget(files, "forms/small"), [{ file: "a", document, version: "1" }]);
  const [before, after] = [states[0], states.at(-1)].map((state) => state && factsOf(state));
  return before && after ? describeDifference(before, after).map((sentence) => sentence.text) : [];
}

const fields = "$.schema.properties";

test.each<readonly [Change, ...string[]]>([
  [["$.schema", { required: ["phone"] }], "Поле «Телефон» стало обязательным"],
  [["$.schema.required[?@=='name']"], "Поле «Имя» стало необязательным"],
  [[`${fields}.phone`, { title: "Мобильный" }], "Поле «Телефон» теперь называется «Мобильный»"],
  [[`${fields}.phone`, { type: "integer" }], "Вид поля «Телефон»: целое число, было: текст"],
  [
    [`${fields}.phone`, { maxLength: 12 }],
    "Поле «Телефон»: не длиннее 12 знаков, было: не длиннее 20 знаков",
  ],
  [[`${fields}.phone`, { minLength: 1 }], "Поле «Телефон»: новое ограничение – не короче 1 знака"],
  [[`${fields}.phone.maxLength`], "Поле «Телефон»: больше нет ограничения «не длиннее 20 знаков»"],
  [[`${fields}.phone`, { format: "phone-ru" }], "Поле «Телефон»: новое ограничение – вид – телефон"],
  [[`${fields}.phone`, { "x-print": false }], "Поле «Телефон» больше не печатается"],
  [[`${fields}.phone`, { "x-visible": "false" }], "Поле «Телефон» скрыто: ни на экране, ни в документе"],
  [
    [`${fields}.phone`, { "x-visible": "record.living == 'group'" }],
    "Поле «Телефон» показывается, только если «Форма проживания» – «групповая»",
  ],
  [
    [`${fields}.phone`, { "x-computed": { value: "self.name", note: "Из имени." } }],
    "Поле «Телефон» теперь вычисляется: Из имени (self.name)",
  ],
  [[`${fields}.living`, { default: "group" }], "В поле «Форма проживания» заранее стоит «групповая»"],
  [[`${fields}.phone`, { "x-basis": "п. 4" }], "Основание поля «Телефон»: п. 4, было: п. 3"],
  [
    [`${fields}.phone`, { "x-federal": true }],
    "Поле «Телефон» теперь входит в федеральную часть: регион не может её ослабить",
  ],
  [[`${fields}.tags`, { minItems: 2 }], "Список «Отметки»: новое ограничение – не меньше 2 строк"],
  [[`${fields}.tags`, { uniqueItems: true }], "Значения списка «Отметки» больше не повторяются"],
  [
    [`${fields}.agent`, { allOf: [{ minProperties: 1 }] }],
    "Изменены проверки группы полей «Представитель»: allOf",
  ],
  [
    [`${fields}`, { flat: { type: "boolean", title: "Квартира" } }],
    "Добавлено поле «Квартира»: да или нет, необязательное",
  ],
  [
    [
      `${fields}`,
      { p: { type: "object", title: "Адрес", properties: { a: text("Улица"), b: text("Дом") } } },
    ],
    "Добавлена группа полей «Адрес»: «Улица» и «Дом», необязательная",
  ],
  [
    [`${fields}.services.items.properties`, { from: { ...text("С"), format: "date" } }],
    "Добавлен столбец «С» таблицы «Услуги»: дата, необязательный",
  ],
  [[`${fields}.agent`], "Группы полей «Представитель» больше нет, а вместе с ней и правила R-2"],
  [
    [`${fields}.living.oneOf[?@.const=='family']`],
    "В списке «Форма проживания» больше нет варианта «в семье»",
  ],
  [
    [`${fields}.living.oneOf[?@.const!='group']`],
    "В списке «Форма проживания» больше нет вариантов «индивидуальная» и «в семье»",
  ],
  [
    [`${fields}.living.oneOf`, [{ const: "alone", title: "один" }]],
    "В списке «Форма проживания» добавлен вариант «один»",
  ],
  [
    [`${fields}.living.oneOf[?@.const=='family']`, { title: "с родными" }],
    "Вариант «в семье» списка «Форма проживания» теперь называется «с родными»",
  ],
  [
    [`${fields}.services.items.properties.code.oneOf[?@.const=='s2']`],
    "В таблице «Услуги» больше нет строки «Стирка» (№ 2, группа «Бытовые»)",
  ],
  [
    [`${fields}.services.items.properties.code.oneOf[0]`, { "x-number": "1.1" }],
    "У строки «Уборка» таблицы «Услуги» теперь № 1.1, был № 1",
  ],
  [
    [`${fields}.services.items.properties.code['x-groups'][0]`, { title: "Домашние" }],
    "В таблице «Услуги» группа «Бытовые» теперь называется «Домашние»",
  ],
  [
    ["$..['x-rules'][?@.id=='R-2']", { severity: "error" }],
    "Правило R-2 («До 10 дней.») теперь ошибка, было предупреждение",
  ],
  [
    ["$..['x-rules'][?@.id=='R-1']", { severity: "warning" }],
    "Правило R-1 («Имени нет.») теперь предупреждение, была ошибка",
  ],
  [["$..['x-rules'][?@.id=='R-1']"], "Правило R-1 («Имени нет.») больше не проверяется"],
  [
    ["$..['x-rules'][?@.id=='R-1']", { rule: "size(self) > 1" }],
    "Правило R-1 («Имени нет.») проверяет иначе: size(self) > 1, было: self != ''",
  ],
  [
    ["$..['x-rules'][?@.id=='R-1']", { message: "Впишите имя." }],
    "Слова правила R-1: «Впишите имя.», было: «Имени нет.»",
  ],
  [
    [
      `${fields}.phone`,
      { "x-rules": [{ id: "N-1", severity: "info", rule: "true", message: "Проверьте." }] },
    ],
    "Добавлено правило N-1 (справка): «Проверьте.», замечание – у поля «Телефон»",
  ],
  [["$.ui.sections[0]", { title: "Кто" }], "Раздел «Заявитель» теперь называется «Кто»"],
  [["$.ui.sections[0]", { hint: "Внимание" }], "Пояснение раздела «Заявитель»: «Внимание»"],
  [["$.ui.sections[0].fields[1]"], "Поле «Телефон» убрано с экрана из раздела «Заявитель»"],
  [["$.ui.sections", [{ id: "x", title: "Ещё", fields: [] }]], "Добавлен раздел «Ещё»"],
  [
    ["$.ui.fields['/phone']", { "ui:help": "Без кода" }],
    "Подсказка поля «Телефон»: «Без кода» вместо «С кодом города»",
  ],
  [
    ["$.ui.fields", { "/name": { "ui:widget": "textarea" } }],
    "Вид ввода поля «Имя» на экране: несколько строк, был: обычный",
  ],
  [["$.form", { title: "Большая форма" }], "Название формы: «Большая форма» вместо «Малая форма»"],
  [["$.form.legalBasis", ["п. 2"]], "Добавлено основание формы: п. 2"],
  [["$.form.parameters.days", { value: 7 }], "Срок решения: 7 календарных дней вместо 10"],
  [
    ["$.form.parameters.days", { value: 7, unit: "рабочих дней" }],
    "Срок решения: 7 рабочих дней вместо 10 календарных дней",
  ],
  [
    ["$.form.parameters.days", { unit: "рабочих дней" }],
    "Единица параметра «Срок решения»: рабочих дней, было: календарных дней",
  ],
  [["$.form.parameters.note", { value: false }], "Печатать отметку: нет, было: да"],
  [["$.form.parameters.kinds.value[0]"], "Формы проживания: больше нет «групповая»"],
  [["$.form.parameters", { max: { title: "Предел", value: 5 } }], "Добавлен параметр «Предел»: 5"],
  [
    ["$.form.texts.title", { text: "ЗАЯВКА" }],
    "Печатный текст «Название»: «ЗАЯВКА» вместо «ЗАЯВЛЕНИЕ о приёме от …»",
  ],
  [
    ["$.form.texts.title", { text: "" }],
    "Печатный текст «Название» больше не печатается: было «ЗАЯВЛЕНИЕ о приёме от …»",
  ],
  [["$.form.print.margins", { left: 25 }], "Левое поле листа: 25 мм вместо 20 мм"],
  [["$.form.print", { orientation: "landscape" }], "Расположение листа: альбомное, было: книжное"],
  [["$.form.regionSlots", [{ pointer: "/b", title: "Орган" }]], "Из данных региона форма берёт ещё «Орган»"],
  [["$.form.prefill[0]"], "Поле «Имя» больше не заполняется по документу «other»"],
])("%j", (...line) => {
  const [change, ...sentences] = line as unknown as readonly [Change, ...string[]];
  expect(said(change)).toEqual(sentences);
});

test("a field and its place on the screen are told at once", () => {
  const field = [`${fields}`, { town: text("Город") }] as const;
  expect(said(field, ["$.ui.sections[0].fields", ["/town"]])).toEqual([
    "Добавлено поле «Город»: текст, необязательное – в конце раздела «Заявитель»",
  ]);
});

test("what was moved is told as moved, not as gone and come", () => {
  expect(said(["$.ui.sections[0].fields[0]"], ["$.ui.sections[0].fields", ["/name"]])).toEqual([
    "В разделе «Заявитель» поля стоят в другом порядке: «Имя» – после «Представитель»",
  ]);
  expect(said(["$.ui.sections[0].fields[1]"], ["$.ui.sections[1].fields", ["/phone"]])).toEqual([
    "Поле «Телефон» перенесено из раздела «Заявитель» в раздел «Жильё»",
  ]);
  const first = `${fields}.living.oneOf[?@.const=='group']`;
  const group = { const: "group", title: "групповая" };
  expect(said([first], [`${fields}.living.oneOf`, [group]])).toEqual([
    "В списке «Форма проживания» варианты стоят в другом порядке: «групповая» – после «в семье»",
  ]);
});

test("an option that goes while others are reordered: both are told", () => {
  const group = { const: "group", title: "групповая" };
  const list = `${fields}.living.oneOf`;
  expect(said([`${list}[*]`], [list, [{ const: "family", title: "в семье" }, group]])).toEqual([
    "В списке «Форма проживания» больше нет варианта «индивидуальная»",
    "В списке «Форма проживания» варианты стоят в другом порядке: «групповая» – после «в семье»",
  ]);
});

test("a rule of a shared block that comes along with a new field is no news", () => {
  const rules = [{ id: "R-1", rule: "self != ''", message: "Имени нет." }];
  expect(said([`${fields}`, { nick: text("Прозвище", { "x-rules": rules }) }])).toEqual([
    "Добавлено поле «Прозвище»: текст, необязательное",
  ]);
});

test("one rule at several places is one sentence", () => {
  const rules = [{ id: "N-1", rule: "self != ''", message: "Пусто." }];
  expect(said([`${fields}['name','phone']`, { "x-rules": rules }])).toEqual([
    "Добавлено правило N-1 (ошибка): «Пусто.», замечание – у поля «Имя» и поля «Телефон»",
  ]);
});

test("nothing is said of forms that are the same", () => {
  expect(said(["$.form", {}])).toEqual([]);
});
