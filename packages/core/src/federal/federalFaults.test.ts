import { describe, expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import { DefinitionError, type Finding, type Json } from "../model/index.ts";
import type { OverlayAction } from "../overlay/index.ts";
import { smallFiles } from "../testing/smallForm.ts";

/** A form with what the acts of the Federation protect in it, and fields of its own. */
const schema = {
  required: ["person", "consent", "kinds", "filledOn"],
  properties: {
    filledOn: { title: "Дата заполнения", type: "string", format: "date" },
    filedBy: { title: "Кто подаёт", type: "string", enum: ["self", "other"] },
    note: { title: "Примечание", type: "string" },
    person: {
      title: "Заявитель",
      type: "object",
      required: ["name", "birthDate"],
      properties: {
        name: {
          title: "Имя",
          "x-federal": true,
          type: "object",
          required: ["last"],
          properties: {
            last: { title: "Фамилия", type: "string", minLength: 1, maxLength: 100, pattern: "^[А-Я]" },
            middle: { title: "Отчество", type: "string" },
          },
        },
        birthDate: {
          title: "Дата рождения",
          "x-federal": true,
          "x-basis": "п. 1 Правил",
          type: "string",
          format: "date",
          "x-rules": [
            {
              id: "R-01",
              rule: "age(self, record.filledOn) >= params.minAge",
              message: "Мало лет.",
              basis: "п. 1",
            },
            { id: "R-02", rule: "self > '1900-01-01'", severity: "warning", message: "Проверьте." },
          ],
        },
        phone: { title: "Телефон", type: "string" },
      },
    },
    consent: {
      title: "Согласие",
      "x-federal": true,
      type: "string",
      oneOf: [
        { const: "agree", title: "согласен" },
        { const: "disagree", title: "не согласен" },
      ],
      "x-rules": [{ id: "R-03", keywords: ["required"], message: "Отметьте." }],
    },
    kinds: {
      title: "Виды",
      "x-federal": true,
      type: "array",
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
      items: { title: "Вид", type: "string", enum: ["a", "b", "c"] },
    },
    score: {
      title: "Баллы",
      "x-federal": true,
      type: "number",
      minimum: 0,
      exclusiveMaximum: 100,
      multipleOf: 2,
      not: { const: 50 },
    },
    contact: {
      title: "Связь",
      "x-federal": true,
      type: "object",
      properties: { phone: { title: "Номер", type: "string" }, email: { title: "Почта", type: "string" } },
      if: { not: { required: ["email"] } },
      then: { required: ["phone"] },
      dependentRequired: { email: ["phone"] },
    },
    proxy: {
      title: "Представитель",
      "x-federal": true,
      type: "string",
      "x-visible": "record.filedBy == 'other'",
      "x-computed": { value: "record.note", override: true, note: "Из примечания." },
    },
    rows: {
      title: "Строки",
      "x-federal": true,
      type: "array",
      items: {
        title: "Строка",
        type: "object",
        properties: { days: { title: "Дней", type: "integer", maximum: 31 } },
      },
      "x-rules": [{ id: "R-04", rule: "self.all(row, row.days > 0)", message: "Дней нет." }],
    },
  },
  if: { required: ["filedBy"], properties: { filedBy: { const: "other" } } },
  then: { required: ["proxy"], properties: { kinds: { minItems: 2 } } },
  "x-rules": [
    { id: "R-05", rule: "has(record.consent)", at: "/consent", message: "Нужно согласие." },
    { id: "R-06", rule: "has(record.note)", at: "/note", message: "Нужно примечание." },
  ],
};

const parameters = {
  minAge: { title: "Возраст", value: 18 },
  decisionDays: { title: "Срок решения", value: 10, basis: "п. 12 Правил", federal: "max" },
  reviewMonths: { title: "Срок пересмотра", value: 6, federal: "min" },
  degrees: { title: "Степени", value: ["II", "III"], federal: "subset" },
  act: { title: "Акт", value: "№ 910", federal: true },
};

const ui = {
  sections: [{ id: "main", title: "Всё", fields: Object.keys(schema.properties).map((name) => `/${name}`) }],
};

function catalogueWith(actions: readonly OverlayAction[], extra: { readonly [path: string]: unknown } = {}) {
  return createCatalogue(
    smallFiles(
      schema,
      {
        "forms/small/ui.json": ui,
        "forms/regions/north/region.json": { id: "north", name: { nominative: "Север" } },
        "forms/regions/north/small.overlay.json": {
          overlay: "1.1.0",
          info: { title: "Север", version: "1" },
          actions,
        },
        ...extra,
      },
      { parameters: parameters as unknown as Json },
    ),
  );
}

function findings(...actions: readonly OverlayAction[]): readonly Finding[] {
  try {
    catalogueWith(actions).resolve("small", "north");
    return [];
  } catch (error) {
    if (error instanceof DefinitionError) return error.findings;
    throw error;
  }
}

/** `$.schema.properties…` from a pointer of the field. */
function at(pointer: string, keyword = ""): string {
  const steps = pointer.split("/").slice(1);
  const path = steps.map((step) => (step === "*" ? ".items" : `.properties.${step}`)).join("");
  return `$.schema${path}${keyword === "" ? "" : `['${keyword}']`}`;
}

const update = (target: string, value: Json): OverlayAction => ({ target, update: value });
const remove = (target: string): OverlayAction => ({ target, remove: true });
const without = (pointer: string, keyword: string, value: Json): readonly OverlayAction[] => [
  remove(at(pointer, keyword)),
  update(at(pointer), { [keyword]: value }),
];

describe("a region may not", () => {
  const forbidden: readonly (readonly [string, readonly OverlayAction[], string])[] = [
    [
      "remove a protected field",
      [remove(at("/consent"))],
      "«Согласие» защищено федеральным законодательством: регион не может убрать его",
    ],
    [
      "remove a field of a protected group",
      [remove(at("/person/name/middle"))],
      "«Отчество» защищено федеральным законодательством: регион не может убрать его",
    ],
    [
      "remove the group around a protected field",
      [remove(at("/person"))],
      "группа полей «Заявитель» содержит поля, защищённые федеральным законодательством: регион не может убрать её",
    ],
    [
      "put another field in its place",
      [remove(at("/person/name")), update(at("/person", "properties"), { name: { type: "string" } })],
      "убрать его",
    ],
    [
      "forbid every value",
      [remove(at("/consent")), update(at("", "properties"), { consent: false })],
      "убрать его",
    ],
    ["leave a field without options", [remove(`${at("/consent")}.oneOf[*]`)], "нечем было заполнить"],
    ["leave no room for text", [update(at("/person/name/last"), { maxLength: 0 })], "нечем было заполнить"],
    ["make a field optional", [remove(`${at("")}.required[?@=='consent']`)], "сделать его необязательным"],
    [
      "make a field of a protected group optional",
      [remove(at("/person/name", "required"))],
      "сделать его необязательным",
    ],
    [
      "make the group around a protected field optional",
      [remove(`${at("")}.required[0]`)],
      "«Заявитель» содержит поля",
    ],
    ["ask for a field in fewer cases", [remove(at("/contact", "then"))], "«Номер»"],
    ["change the case in which it is asked for", without("/contact", "if", { required: ["email"] }), "«if»"],
    [
      "ask for less in a branch of the form",
      [remove("$.schema.then.properties")],
      "уменьшить наименьшее число строк",
    ],
    ["not ask in a branch of the form", [remove("$.schema.then.required")], "«Представитель»"],
    ["drop a dependency", [remove(at("/contact", "dependentRequired"))], "«Номер»"],
    ["hide a field", [update(at("/consent"), { "x-visible": "record.filedBy == 'self'" })], "скрывать его"],
    [
      "hide the group around it",
      [update(at("/person"), { "x-visible": "false" })],
      "группа полей «Заявитель»",
    ],
    ["change when it is shown", without("/proxy", "x-visible", "false"), "скрывать его"],
    ["take it off the screen", [remove("$.ui.sections[0].fields[?@=='/consent']")], "убрать его с экрана"],
    ["stop printing it", [update(at("/consent"), { "x-print": false })], "из документа"],
    ["stop printing the group around it", [update(at("/person"), { "x-print": false })], "из документа"],
    [
      "add an option",
      [update(`${at("/consent")}.oneOf`, [{ const: "later", title: "позже" }])],
      "добавить вариант",
    ],
    ["turn a closed list into free text", [remove(at("/consent", "oneOf"))], "добавить вариант"],
    ["add an option to the items of a list", [update(at("/kinds/*", "enum"), ["d"])], "добавить вариант"],
    ["raise a length", [update(at("/person/name/last"), { maxLength: 200 })], "увеличить наибольшую длину"],
    ["drop a length", [remove(at("/person/name/last", "maxLength"))], "увеличить наибольшую длину"],
    [
      "lower a least length",
      [update(at("/person/name/last"), { minLength: 0 })],
      "уменьшить наименьшую длину",
    ],
    ["let a list be longer", [update(at("/kinds"), { maxItems: 4 })], "увеличить число строк"],
    ["let a list be empty", [update(at("/kinds"), { minItems: 0 })], "уменьшить наименьшее число строк"],
    ["allow repetitions", [update(at("/kinds"), { uniqueItems: false })], "разрешить повторы"],
    ["lower a least value", [update(at("/score"), { minimum: -1 })], "уменьшить наименьшее значение"],
    [
      "raise a greatest value",
      [update(at("/score"), { exclusiveMaximum: 101 })],
      "увеличить наибольшее значение",
    ],
    [
      "let the limit itself in",
      [remove(at("/score", "exclusiveMaximum")), update(at("/score"), { maximum: 100 })],
      "увеличить наибольшее значение",
    ],
    ["change a step", [update(at("/score"), { multipleOf: 1 })], "«multipleOf»"],
    ["take other values than before", without("/score", "not", { const: 60 }), "«not»"],
    [
      "raise a value in the rows of a list",
      [update(at("/rows/*/days"), { maximum: 366 })],
      "увеличить наибольшее значение",
    ],
    [
      "change a pattern",
      [update(at("/person/name/last"), { pattern: "^." })],
      "ослабить требование «pattern»",
    ],
    ["drop a format", [remove(at("/person/birthDate", "format"))], "ослабить требование «format»"],
    ["take values of another kind", without("/score", "type", ["number", "string"]), "значения другого рода"],
    ["take nothing for a value", [update(at("/score"), { nullable: true })], "значения другого рода"],
    [
      "let the group around be a text",
      without("/person", "type", ["object", "string"]),
      "значения другого рода",
    ],
    [
      "turn a group into a choice",
      [update(at("/person/name"), { enum: [{ last: "А" }] })],
      "превратить её во что-то другое",
    ],
    [
      "allow any fields in a protected group",
      [update(at("/person/name"), { additionalProperties: true })],
      "разрешить там любые поля",
    ],
    [
      "allow fields by a pattern of their names",
      [update(at("/person/name"), { patternProperties: { "^x": {} } })],
      "разрешить там любые поля",
    ],
    ["let the first rows escape", [update(at("/rows"), { prefixItems: [{}] })], "«prefixItems»"],
    [
      "compute what people say",
      [update(at("/consent"), { "x-computed": { value: "'agree'", override: true } })],
      "вычисляют",
    ],
    ["compute the group around it", [update(at("/person"), { "x-computed": "record.note" })], "вычисляют"],
    ["compute otherwise", [update(at("/proxy", "x-computed"), { value: "'-'" })], "вычисляют"],
    [
      "remove an error rule",
      [remove(`${at("/person/birthDate")}['x-rules'][?@.id=='R-01']`)],
      "правило R-01",
    ],
    [
      "make an error rule a warning",
      [update(`${at("/person/birthDate")}['x-rules'][0]`, { severity: "warning" })],
      "правило R-01",
    ],
    [
      "change what an error rule checks",
      [update(`${at("/person/birthDate")}['x-rules'][0]`, { rule: "true" })],
      "правило R-01",
    ],
    [
      "move an error rule to another field",
      [update(`${at("/rows")}['x-rules'][0]`, { at: "/0" })],
      "правило R-04",
    ],
    [
      "remove a rule of the form that is shown at a protected field",
      [remove("$.schema['x-rules'][?@.id=='R-05']")],
      "правило R-05",
    ],
    [
      "make requiredness a warning",
      [update(at("/consent", "x-rules"), [{ id: "N-1", keywords: ["enum", "oneOf"], severity: "warning" }])],
      "правилом N-1 превратить ошибку «oneOf» в предупреждение",
    ],
    [
      "make it a warning for the whole form",
      [update(at("", "x-rules"), [{ id: "N-1", keywords: ["required"], severity: "info" }])],
      "правилом N-1",
    ],
    [
      "make a warning of a rule of keywords",
      [update(`${at("/consent")}['x-rules'][0]`, { severity: "warning" })],
      "правилом R-03",
    ],
    [
      "put mute fields in the rows of a list with a rule",
      [update(at("/rows/*", "properties"), { own: { type: "string", "x-visible": "false" } })],
      "«Строки» защищено",
    ],
    [
      "remove what a protected rule reads",
      [
        remove(at("/filledOn")),
        remove(`${at("")}.required[?@=='filledOn']`),
        remove("$.ui.sections[0].fields[?@=='/filledOn']"),
      ],
      "«Дата заполнения» нужно правилу R-01",
    ],
    [
      "make optional what a protected rule reads",
      [remove(`${at("")}.required[?@=='filledOn']`)],
      "необязательным",
    ],
    [
      "hide what a condition reads",
      [update(at("/filedBy"), { "x-visible": "false" })],
      "«Кто подаёт» нужно условию",
    ],
    [
      "warn only of what is wrong in what a rule reads",
      [
        update(at("/filledOn"), {
          maxLength: 1,
          "x-rules": [{ id: "N-2", keywords: ["maxLength"], severity: "warning" }],
        }),
      ],
      "превратить ошибку в нём",
    ],
    [
      "remove a parameter that a protected rule reads",
      [remove("$.form.parameters.minAge")],
      "параметр «Возраст» нужен",
    ],
    [
      "give it a value of another kind",
      [update("$.form.parameters.minAge", { value: "много" })],
      "параметр «Возраст» нужен",
    ],
    ["take the mark off", [update(at("/consent"), { "x-federal": false })], "снять защиту"],
    [
      "lengthen a term",
      [update("$.form.parameters.decisionDays", { value: 11 })],
      "параметр «Срок решения» (п. 12 Правил) защищён федеральным законодательством: регион может только уменьшить его",
    ],
    [
      "write a term in words",
      [update("$.form.parameters.decisionDays", { value: "10" })],
      "только уменьшить",
    ],
    [
      "shorten what may only grow",
      [update("$.form.parameters.reviewMonths", { value: 5 })],
      "только увеличить",
    ],
    ["lengthen a protected list", [update("$.form.parameters.degrees.value", ["I"])], "только сократить"],
    [
      "change a fixed parameter",
      [update("$.form.parameters.act", { value: "№ 911" })],
      "не может менять его",
    ],
    ["remove a protected parameter", [remove("$.form.parameters.act")], "не может убрать его"],
    ["take the mark off a parameter", [remove("$.form.parameters.degrees.federal")], "снять защиту"],
    ["leave what is no schema", [update(at("/person"), { allOf: { required: ["phone"] } })], "не читается"],
  ];

  test.each(forbidden)("%s", (_, actions, reason) => {
    expect(
      findings(...actions)
        .map((finding) => finding.reason)
        .join("\n"),
    ).toContain(reason);
  });
});

describe("a region may", () => {
  const allowed: readonly (readonly [string, readonly OverlayAction[]])[] = [
    [
      "rename, explain and give another ground",
      [
        update(at("/consent"), {
          title: "Согласие гражданина",
          description: "Ст. 9",
          "x-basis": "п. 4 приказа",
        }),
      ],
    ],
    [
      "rename and reorder options",
      [
        update(`${at("/consent")}.oneOf[0]`, { title: "даю согласие" }),
        ...without("/consent", "oneOf", [
          { const: "disagree", title: "нет" },
          { const: "agree", title: "да" },
        ]),
      ],
    ],
    ["take options away", [remove(`${at("/consent")}.oneOf[?@.const=='disagree']`)]],
    [
      "close a list of options otherwise",
      [remove(at("/consent", "oneOf")), update(at("/consent"), { enum: ["agree"] })],
    ],
    [
      "move a field to another place of the screen",
      [remove("$.ui.sections[0].fields[?@=='/consent']"), update("$.ui.sections[0].fields", ["/consent"])],
    ],
    ["ask for what is optional", [update(at("/person/name", "required"), ["middle"])]],
    [
      "ask always for what is asked for sometimes",
      [
        remove(at("/contact", "if")),
        remove(at("/contact", "then")),
        remove(at("/contact", "dependentRequired")),
        update(at("/contact"), { required: ["phone"] }),
      ],
    ],
    ["show a field always", [remove(at("/proxy", "x-visible"))]],
    [
      "narrow limits",
      [
        update(at("/person/name/last"), { maxLength: 50, minLength: 2 }),
        update(at("/score"), { minimum: 2, exclusiveMaximum: 90, multipleOf: 4 }),
        update(at("/kinds"), { maxItems: 2 }),
      ],
    ],
    [
      "narrow a limit by another keyword",
      [remove(at("/score", "exclusiveMaximum")), update(at("/score"), { maximum: 99 })],
    ],
    ["take whole numbers only", [update(at("/score"), { type: "integer" })]],
    [
      "add a pattern beside one that stays",
      [update(at("/person/name/last"), { pattern: "^[А-Я][а-я]+$", allOf: [{ pattern: "^[А-Я]" }] })],
    ],
    ["add a pattern where there is none", [update(at("/person/name/middle"), { pattern: "^[А-Я]" })]],
    [
      "add fields of its own to a protected group",
      [
        update(at("/person/name", "properties"), { former: { type: "string", title: "Прежняя фамилия" } }),
        update(at("/person/name", "required"), ["former"]),
      ],
    ],
    [
      "add a stricter rule with the same number",
      [
        update(at("/person/birthDate", "x-rules"), [
          { id: "R-01", rule: "age(self, record.filledOn) >= 21", message: "Мало лет." },
        ]),
      ],
    ],
    [
      "word a rule otherwise",
      [update(`${at("/person/birthDate")}['x-rules'][0]`, { message: "Рано.", basis: "п. 2" })],
    ],
    [
      "make a warning an error",
      [update(`${at("/person/birthDate")}['x-rules'][?@.id=='R-02']`, { severity: "error" })],
    ],
    ["drop a warning", [remove(`${at("/person/birthDate")}['x-rules'][?@.id=='R-02']`)]],
    ["switch off a rule of another field", [remove("$.schema['x-rules'][?@.id=='R-06']")]],
    ["explain a computation otherwise", [update(at("/proxy", "x-computed"), { note: "Иначе." })]],
    [
      "shorten a term, lengthen a least one, shorten a list",
      [
        update("$.form.parameters.decisionDays", { value: 7 }),
        update("$.form.parameters.reviewMonths", { value: 12 }),
        remove("$.form.parameters.degrees.value[0]"),
      ],
    ],
    ["set a parameter that is its own", [update("$.form.parameters.minAge", { value: 21 })]],
    [
      "do as it likes with fields of its own",
      [
        remove(at("/person/phone")),
        update(at("/note"), { "x-visible": "true", type: "string", maxLength: 5 }),
      ],
    ],
    ["protect more for those that extend it", [update(at("/note"), { "x-federal": true })]],
    [
      "hide and show again, as long as nothing is hidden in the end",
      [update(at("/consent"), { "x-visible": "false" }), remove(at("/consent", "x-visible"))],
    ],
  ];

  test.each(allowed)("%s", (_, actions) => {
    expect(findings(...actions)).toEqual([]);
  });
});

describe("a refusal", () => {
  test("names the file, the change, what is protected and how to mend it", () => {
    const [finding] = findings(update(at("/note"), { title: "Заметка" }), {
      ...remove(`${at("")}.required[?@=='consent']`),
      description: "Согласие не спрашиваем",
    });
    expect(finding).toEqual({
      severity: "error",
      file: "forms/regions/north/small.overlay.json",
      pointer: "/actions/1",
      reason:
        "Изменение № 2 («Согласие не спрашиваем»): поле «Согласие» защищено федеральным законодательством: " +
        "регион не может сделать его необязательным.",
      mend: "Верните имя в «required» группы, в которой это место стоит.",
    });
  });

  test("tells every fault at the change after which it is there and stays", () => {
    const found = findings(
      update(at("/consent"), { "x-visible": "false" }),
      update(at("/score"), { minimum: -5 }),
      remove(at("/consent", "x-visible")),
      update(at("/consent"), { "x-visible": "record.note == ''" }),
    );
    expect(found.map(({ pointer }) => pointer).toSorted()).toEqual(["/actions/1", "/actions/3"]);
  });

  test("holds a city to what its region protects", () => {
    const catalogue = catalogueWith([update(at("/note"), { "x-federal": true })], {
      "forms/regions/city/region.json": { id: "city", extends: "north", name: { nominative: "Город" } },
      "forms/regions/city/small.overlay.json": {
        overlay: "1.1.0",
        info: { title: "Город", version: "1" },
        actions: [remove(at("/note")), remove("$.ui.sections[0].fields[?@=='/note']")],
      },
    });
    expect(catalogue.resolve("small", "north").schema.properties?.note?.["x-federal"]).toBe(true);
    expect(() => catalogue.resolve("small", "city")).toThrow(
      "forms/regions/city/small.overlay.json#/actions/0",
    );
  });

  test("a form that protects nothing may be changed at will", () => {
    const files = smallFiles(
      { properties: { a: { type: "string" } } },
      {
        "forms/regions/north/region.json": { id: "north", name: { nominative: "Север" } },
        "forms/regions/north/small.overlay.json": {
          overlay: "1.1.0",
          info: { title: "Север", version: "1" },
          actions: [remove("$.schema.properties.a")],
        },
      },
    );
    expect(createCatalogue(files).resolve("small", "north").schema.properties).toEqual({});
  });
});
