import type { JsonObject } from "@formulyar/core";
import { describe, expect, test } from "vitest";
import {
  exampleData,
  type Trial,
  type TrialAction,
  type TrialRegion,
  trialRegion,
} from "../support/trialRegion.ts";

/*
 * Everything that a region must be able to say of a form (specs/regional-variation.md, section 2), said by an overlay and
 * region data alone, and seen wherever it matters: on the screen, in the checks, on paper. Each case is a recipe.
 */

const application = exampleData("application", "self-full");
const decision = exampleData("need-decision", "provide-full");
const refusal = exampleData("no-need-decision", "full");
const ipsp = exampleData("ipsp", "full");
const measures = exampleData("ipra-measures", "full");

/** A region whose changes are sound: a check of them names no error. */
function region(form: string, actions: readonly TrialAction[], trial?: Trial): TrialRegion {
  const trialled = trialRegion(form, actions, trial);
  expect(trialled.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return trialled;
}

function withValue(data: JsonObject, changes: JsonObject): JsonObject {
  return { ...data, ...changes };
}

/** Pointers of a section, in the order of the screen. */
function sectionOf({ form }: TrialRegion, id: string): readonly string[] {
  return form.definition.ui.sections.find((section) => section.id === id)?.fields ?? [];
}

function hasRule({ form }: TrialRegion, id: string): boolean {
  return JSON.stringify(form.definition.schema).includes(`"id":"${id}"`);
}

describe("2.1 data of the region", () => {
  test("an act, by its name in two cases, its title, its date and number", () => {
    const acts = {
      supportedLiving: {
        genitive: "постановления Правительства Образцовой области",
        instrumental: "постановлением Правительства Образцовой области",
        date: "2025-02-01",
        number: "12-П",
        verify: false,
        titleInForms: "О сопровождаемом проживании",
      },
    };
    const granted = region("need-decision", [], { data: { acts } }).words(decision);
    expect(granted).toContain(
      "постановления Правительства Образцовой области от «01» февраля 2025 «О сопровождаемом проживании» принято решение",
    );
    const refused = region("no-need-decision", [], { data: { acts } }).words(refusal);
    expect(refused).toContain("постановлением Правительства Образцовой области от «01» февраля 2025");
  });

  test("the main body is proposed and printed", () => {
    const bodies = { authorised: { name: "Департамент Образцовой области" } };
    const { form, words } = region("application", [], { data: { bodies } });
    const { authorisedBody: _, ...unaddressed } = application;
    expect(form.compute(unaddressed, "2024-12-02")).toHaveProperty(
      "authorisedBody.name",
      "Департамент Образцовой области",
    );
    expect(words(unaddressed)).toContain("В Департамент Образцовой области");
  });

  test("a register of providers, the region's code and its postal prefixes are checked against", () => {
    const registers = { providers: { title: "реестр", items: [{ name: "Поставщик «Север»" }] } };
    const { problems } = region("application", [], {
      data: { code: "30", postalPrefixes: ["414"], registers },
    });
    const found = problems(application);
    expect(found).toContain("APP-R12 /desiredProviders/0 warning");
    expect(found).toContain("ADDRESS-R01 /person/residence/postalIndex warning");
    expect(found).toContain("IPRA-R03 /ipra/number info");
  });
});

describe("2.2 forms of the region", () => {
  test("only those that it names", () => {
    const files = { "forms/extra/form.json": { id: "extra", title: "Ещё одна" } };
    const { catalogue } = trialRegion("ipsp", [], { files: { ...files, "forms/extra/schema.json": {} } });
    expect(catalogue.forms().map(({ id }) => id)).toEqual(["extra", "ipsp"]);
    expect(catalogue.forms("trial").map(({ id }) => id)).toEqual(["ipsp"]);
    expect(() => catalogue.form("extra", "trial")).toThrow("Формы «extra» в регионе «trial» нет.");
  });

  test("a form that only this region has, with a shared block and its own template", () => {
    const { catalogue } = region("application", [], {
      files: {
        "forms/regions/trial/visit-note/form.json": {
          id: "visit-note",
          title: "Отметка о посещении",
          texts: { title: { title: "Название", text: "Отметка о посещении" } },
        },
        "forms/regions/trial/visit-note/schema.json": {
          $schema: "../../../../packages/core/schemas/definition.schema.json",
          type: "object",
          required: ["visitor"],
          properties: { visitor: { $ref: "../../../common/person-name.json", title: "Кто пришёл" } },
        },
        "forms/regions/trial/visit-note.hbs": '<h1>{{text "title"}}</h1>{{line "/visitor"}}',
      },
    });
    expect(catalogue.forms("trial").map(({ id }) => id)).toContain("visit-note");
    expect(catalogue.forms().map(({ id }) => id)).not.toContain("visit-note");
    expect(catalogue.form("visit-note", "trial").field("/visitor/lastName")?.required).toBe(true);
  });
});

describe("2.3 fields", () => {
  const municipality = {
    type: "string",
    title: "Муниципальный район",
    minLength: 2,
    "x-basis": "п. 4 приказа",
  };

  test("a new field: on the screen at its place, checked, printed in the place of its section", () => {
    const { form, problems, words } = region("application", [
      { target: "$.schema.properties.person.properties", update: { municipality } },
      { target: "$.ui.sections[?@.id=='person'].fields", update: "/person/municipality" },
      { target: "$.ui.fields", update: { "/person/municipality": { "ui:help": "Без слова «район»." } } },
    ]);
    expect(form.field("/person/municipality")).toMatchObject({ section: "person", printed: true });
    const person = application.person as JsonObject;
    const named = withValue(application, { person: { ...person, municipality: "Сосновский" } });
    expect(problems(named)).toEqual(problems(application));
    expect(problems(withValue(application, { person: { ...person, municipality: "С" } }))).toContain(
      "minLength /person/municipality error",
    );
    expect(words(named)).toMatch(/Муниципальный район: Сосновский .*ЗАЯВЛЕНИЕ/);
    expect(words()).toMatch(/Муниципальный район: .*ЗАЯВЛЕНИЕ/);
  });

  test("a new field that is not printed", () => {
    const { form, words } = region("application", [
      { target: "$.schema.properties", update: { municipality: { ...municipality, "x-print": false } } },
      { target: "$.ui.sections[?@.id=='internal'].fields", update: "/municipality" },
    ]);
    expect(form.field("/municipality")?.printed).toBe(false);
    expect(words(withValue(application, { municipality: "Сосновский" }))).not.toContain("Сосновский");
  });

  test("a new field of each kind", () => {
    const { words } = region("application", [
      {
        target: "$.schema.properties",
        update: {
          visits: { type: "integer", title: "Сколько раз", minimum: 0 },
          since: { type: "string", format: "date", title: "С какого дня" },
          urgent: { type: "boolean", title: "Срочно" },
          way: { title: "Как ответить", type: "string", oneOf: [{ const: "post", title: "почтой" }] },
          relatives: {
            title: "Родственники",
            type: "array",
            items: { type: "object", properties: { who: { type: "string", title: "Кто" } } },
          },
        },
      },
      {
        target: "$.ui.sections[?@.id=='need'].fields",
        update: ["/visits", "/since", "/urgent", "/way", "/relatives"],
      },
    ]);
    const more = {
      visits: 2,
      since: "2024-12-01",
      urgent: true,
      way: "post",
      relatives: [{ who: "Сестра" }],
    };
    expect(words(withValue(application, more))).toMatch(
      /Сколько раз: 2 С какого дня: 01.12.2024 ☒ Срочно Как ответить: ☒ почтой Родственники № Кто 1 Сестра/,
    );
  });

  test("a field added to a group that the screen shows whole, and whose order it names", () => {
    const { form, words } = region("need-decision", [
      {
        target: "$.schema.properties.assessment.properties",
        update: { chairman: { type: "string", title: "Председатель комиссии", "x-print": false } },
      },
    ]);
    expect(form.field("/assessment/chairman")?.section).toBe("need");
    expect(words(decision)).not.toContain("Председатель");
  });

  test("a field taken out: nobody is asked, nothing is required, and the paper has no place for it", () => {
    const changed = region("application", [
      { target: "$.schema.properties.trainedInFlat", update: { "x-visible": "false" } },
    ]);
    const { trainedInFlat: _, ...without } = application;
    expect(changed.form.hidden(without, "2024-12-02")).toContain("/trainedInFlat");
    expect(changed.problems(without)).toEqual(trialRegion("application", []).problems(application));
    expect(changed.words(without)).not.toContain("тренировочной");
    expect(changed.words()).not.toContain("тренировочной");
  });

  test("a whole group taken out of a document with numbered points", () => {
    const { words } = region("ipsp", [
      { target: "$.schema.properties.workplace", update: { "x-visible": "false" } },
      { target: "$.schema.properties.usesTsr", update: { "x-visible": "false" } },
    ]);
    for (const page of [words(ipsp), words()]) {
      expect(page).not.toMatch(/Место работы|Использование технических средств/);
      expect(page).toMatch(/6\. Семейное положение.*8\. Сведения об образовании.*15\. Рекомендуемая форма/);
    }
  });

  test("a field that is kept, but no longer printed", () => {
    const { words } = region("application", [
      { target: "$.schema.properties.person.properties.contact", update: { "x-print": false } },
    ]);
    expect(words(application)).not.toMatch(/контактный телефон|\+7 \(900\)/);
    expect(words()).not.toContain("контактный телефон");
  });

  test("a field removed, with its place on the screen and the rules that read it; the common template still serves", () => {
    const removal = [
      { target: "$.schema.properties.currentLiving", remove: true },
      { target: "$.ui.sections[*].fields[?@=='/currentLiving']", remove: true },
      { target: "$.ui.fields['/currentLiving']", remove: true },
    ];
    expect(() => trialRegion("application", removal)).toThrow("Поля «currentLiving» здесь нет");
    const readers = "$.schema['x-rules'][?search(@.rule, 'record.currentLiving')]";
    const { form, words, problems } = region("application", [...removal, { target: readers, remove: true }]);
    expect(form.field("/currentLiving")).toBeUndefined();
    const { currentLiving: _, ...without } = application;
    expect(words(without)).not.toContain("Текущие условия проживания");
    expect(problems(application)).toContain("additionalProperties /currentLiving error");
  });

  test("made required", () => {
    const { problems } = region("application", [
      { target: "$.schema", update: { required: ["currentLiving"] } },
    ]);
    const { currentLiving: _, ...without } = application;
    expect(problems(without)).toContain("required /currentLiving error");
  });

  test("made optional", () => {
    const { problems } = region("application", [
      { target: "$.schema.required[?@=='trainedInFlat']", remove: true },
    ]);
    const { trainedInFlat: _, ...without } = application;
    expect(problems(without).filter((problem) => problem.includes("trainedInFlat"))).toEqual([]);
  });

  test("relabelled, on the screen and on paper", () => {
    const { form, words } = region("application", [
      { target: "$.schema.properties.trainedInFlat", update: { title: "Жил в учебной квартире" } },
    ]);
    expect(form.field("/trainedInFlat")?.title).toBe("Жил в учебной квартире");
    expect(words(application)).toContain("Жил в учебной квартире");
  });

  test("hint, sample and short label of the screen", () => {
    const { form } = region("application", [
      {
        target: "$.ui.fields",
        update: {
          "/person/snils": { "ui:help": "На зелёной карточке.", "ui:placeholder": "112-233-445 95" },
          "/filledOn": { "ui:title": "Дата заявления" },
        },
      },
      { target: "$.ui.sections[?@.id=='need']", update: { hint: "Со слов заявителя.", title: "Условия" } },
    ]);
    expect(form.definition.ui.fields?.["/person/snils"]).toMatchObject({
      "ui:help": "На зелёной карточке.",
      "ui:title": "СНИЛС",
    });
    expect(form.definition.ui.sections.find(({ id }) => id === "need")).toMatchObject({ title: "Условия" });
  });

  test("a value that stands there unless another is typed", () => {
    const { form } = region("application", [
      {
        target: "$.schema.properties.livingForm",
        update: {
          "x-computed": { value: "'group'", override: true, note: "В регионе обычно групповая." },
        },
      },
    ]);
    expect(form.compute({}, "2024-12-02").livingForm).toBe("group");
    expect(form.compute({ livingForm: "individual" }, "2024-12-02").livingForm).toBe("individual");
  });

  test("another order of fields on the screen: the list is cleared and written anew", () => {
    const order = ["/trainedInFlat", "/currentLiving", "/circumstances"];
    const changed = region("application", [
      { target: "$.ui.sections[?@.id=='need'].fields[*]", remove: true },
      { target: "$.ui.sections[?@.id=='need'].fields", update: order },
    ]);
    expect(sectionOf(changed, "need")).toEqual(order);
    const shown = changed.form.fields.filter(({ section }) => section === "need");
    expect(shown[0]?.pointer).toBe("/trainedInFlat");
  });

  test("a further step of the screen", () => {
    const section = { id: "more", title: "Дополнительно", slot: "attachments", fields: ["/note"] };
    const { words } = region("application", [
      { target: "$.schema.properties", update: { note: { type: "string", title: "Примечание" } } },
      { target: "$.ui.sections", update: section },
    ]);
    expect(words(withValue(application, { note: "Звонить вечером" }))).toContain(
      "Примечание: Звонить вечером",
    );
  });
});

describe("2.4 options", () => {
  test("added: living form with a row of its own", () => {
    const { words, problems } = region("application", [
      {
        target: "$.schema.properties.livingForm.oneOf",
        update: { const: "family", title: "в приёмной семье" },
      },
    ]);
    const chosen = withValue(application, { livingForm: "family", livingFormComment: {} });
    expect(problems(chosen).filter((problem) => problem.includes("/livingForm "))).toEqual([]);
    expect(words(chosen)).toMatch(/групповая ☐ Согласен проживать [^+]* в приёмной семье \+/);
    expect(words()).toContain("в приёмной семье");
  });

  test("added: periodicity and current living are printed by themselves", () => {
    const option = { const: "night", title: "ночью" };
    const target = (name: string) => `$.schema.properties.${name}.oneOf`;
    expect(
      region("need-decision", [{ target: target("periodicity"), update: option }]).words(decision),
    ).toContain("☐ ночью");
    expect(
      region("application", [
        { target: target("currentLiving"), update: { const: "alone", title: "проживаю отдельно" } },
      ]).words(withValue(application, { currentLiving: "alone" })),
    ).toContain("☒ проживаю отдельно");
  });

  test("added: a numbered list and a list of decisions of the template go on", () => {
    const capacity = region("ipsp", [
      {
        target: "$.schema.properties.legalCapacity.oneOf",
        update: { const: "unknown", title: "не установлена" },
      },
    ]);
    expect(capacity.words(ipsp)).toMatch(/13\.3\. ☐ недееспособен.* ☐ не установлена 14\./i);
    const outcome = region("need-decision", [
      {
        target: "$.schema.properties.outcome.items.oneOf",
        update: { const: "invite", title: "пригласить на комиссию" },
      },
    ]);
    expect(outcome.words(decision)).toContain("☐ пригласить на комиссию");
  });

  test("removed: no longer valid, no longer printed, no number left alone", () => {
    const { problems, words } = region("ipsp", [
      { target: "$.schema.properties.legalCapacity.oneOf[?@.const=='limited']", remove: true },
    ]);
    expect(problems(withValue(ipsp, { legalCapacity: "limited" }))).toContain("oneOf /legalCapacity error");
    expect(words(ipsp)).not.toMatch(/13\.2\.|ограниченно/i);
    const { words: application_ } = region("application", [
      { target: "$.schema.properties.livingForm.oneOf[?@.const=='individual']", remove: true },
    ]);
    expect(application_()).not.toContain("индивидуальная");
  });

  test("relabelled, wherever it is printed", () => {
    const group = "$.schema.properties.livingForm.oneOf[?@.const=='group']";
    const { form, words } = region("application", [{ target: group, update: { title: "в группе до 7" } }]);
    expect(form.field("/livingForm")?.options?.map(({ label }) => label)).toEqual([
      "индивидуальная",
      "в группе до 7",
    ]);
    expect(words()).toContain("в группе до 7");
  });

  test("in another order: the list is cleared and written anew", () => {
    const options = [
      { const: "institution", title: "в стационарной организации" },
      { const: "family", title: "в семье" },
    ];
    const { words } = region("application", [
      { target: "$.schema.properties.currentLiving.oneOf[*]", remove: true },
      { target: "$.schema.properties.currentLiving.oneOf", update: options },
    ]);
    expect(words(application)).toMatch(/☐ в стационарной организации ☒ в семье/);
  });

  test("an option moved to the end, its words untouched", () => {
    const options = "$.schema.properties.currentLiving.oneOf";
    const { form } = region("application", [
      { target: options, copy: `${options}[?@.const=='family']` },
      { target: `${options}[0]`, remove: true },
    ]);
    expect(form.field("/currentLiving")?.options?.map(({ value }) => value)).toEqual([
      "institution",
      "family",
    ]);
  });

  test("the catalogue of measures: a third table, and a table taken out", () => {
    const { words } = region("ipra-measures", [
      {
        target: "$.schema.properties.measures.properties.careerGuidance",
        update: { "x-visible": "false" },
      },
    ]);
    expect(words(measures)).not.toContain("2.2 Организация");
    const added = region("ipra-measures", [
      {
        target: "$.schema.properties.measures",
        update: { properties: { training: { type: "array", title: "2.3 Обучение" } } },
      },
      {
        target: "$.schema.properties.measures.properties.training",
        copy: "$.schema.properties.measures.properties.employment",
      },
      {
        target: "$.schema.properties.measures.properties.training",
        update: { title: "2.3 Профессиональное обучение" },
      },
      { target: "$.ui.sections[?@.id=='measures'].fields", update: "/measures/training" },
    ]);
    expect(added.words()).toMatch(
      /2\.2 Организация .* 2\.3 Профессиональное обучение № Наименование мероприятия/,
    );
  });
});

describe("2.5 tables", () => {
  const code = "$.schema.properties.services.items.properties.code";

  test("a row added, with its number, in its group", () => {
    const { html, words } = region("ipsp", [
      {
        target: `${code}.oneOf`,
        update: {
          const: "x1",
          title: "Дополнительная услуга",
          "x-number": "50",
          "x-group": "communicative",
        },
      },
    ]);
    expect(words(ipsp)).toContain("50 Дополнительная услуга");
    expect(html()).toContain("Дополнительная услуга");
  });

  test("a row removed: the numbers of the others stay", () => {
    const { words } = region("ipsp", [{ target: `${code}.oneOf[?@.const=='s15']`, remove: true }]);
    const base = trialRegion("ipsp", []).words();
    const name = / 15 (.+?) 16 /.exec(base)?.[1] ?? "?";
    expect(words()).not.toContain(` 15 ${name} `);
    expect(words()).toContain(base.slice(base.indexOf(" 16 "), base.indexOf(" 17 ")));
  });

  test("a row renamed and renumbered; a group renamed", () => {
    const { words } = region("ipsp", [
      {
        target: `${code}.oneOf[?@.const=='s3']`,
        update: { title: "Покупка продуктов", "x-number": "3а" },
      },
      { target: `${code}['x-groups'][?@.code=='household']`, update: { title: "Услуги по хозяйству" } },
    ]);
    expect(words()).toContain("3а Покупка продуктов");
    expect(words()).toContain("Услуги по хозяйству");
  });

  test("a column added: on the screen, in the checks, on paper", () => {
    const { form, problems, html } = region("ipsp", [
      {
        target: "$.schema.properties.services.items",
        update: { properties: { price: { type: "integer", title: "Цена, руб.", minimum: 0 } } },
      },
      { target: "$.ui.fields", update: { "/services/*/price": { "ui:width": 8, "ui:total": true } } },
    ]);
    expect(form.field("/services/*/price")?.printed).toBe(true);
    const services = (ipsp.services as readonly JsonObject[]).map((row) => ({ ...row, price: 250 }));
    expect(problems(withValue(ipsp, { services }))).toEqual(problems(ipsp));
    const page = html(withValue(ipsp, { services }));
    expect(page).toContain('<th scope="col" class="added">Цена, руб.</th>');
    expect(page.match(/<td>250<\/td>/g)).toHaveLength(services.length);
    expect(page).toContain('<th colspan="8" scope="rowgroup">');
  });

  test("a column taken out", () => {
    const { html, words } = region("ipsp", [
      {
        target: "$.schema.properties.services.items.properties.completionMark",
        update: { "x-visible": "false" },
      },
    ]);
    expect(words(ipsp)).not.toContain("Отметка о выполнении");
    expect(html(ipsp)).toContain('<th colspan="6" scope="rowgroup">');
  });

  test("a column renamed, on paper and on the screen", () => {
    const { form, words } = region("ipsp", [
      { target: "$.form.texts.serviceProviderColumn", update: { text: "Кто оказывает" } },
      { target: "$.ui.fields['/services/*/provider']", update: { "ui:title": "Кто оказывает" } },
    ]);
    expect(words()).toContain("Срок предоставления услуги Кто оказывает Отметка о выполнении");
    expect(form.definition.ui.fields?.["/services/*/provider"]).toMatchObject({
      "ui:title": "Кто оказывает",
    });
  });

  test("rows of tables that the template sets by hand: added and taken out", () => {
    const { words } = region("ipsp", [
      {
        target: "$.schema.properties.education.properties",
        update: { courses: { type: "string", title: "Курсы", maxLength: 200 } },
      },
      { target: "$.schema.properties.education.properties.primary4", update: { "x-visible": "false" } },
      { target: "$.schema.properties.supportedEmployment", update: { "x-visible": "false" } },
    ]);
    const education = { ...(ipsp.education as JsonObject), courses: "кройки и шитья" };
    const page = words(withValue(ipsp, { education }));
    expect(page).toContain("Курсы кройки и шитья");
    expect(page).not.toMatch(/Начальное|23\.1\./);
  });

  test("a circumstance and an attachment added to the tables and lists of the application", () => {
    const { words } = region("application", [
      {
        target: "$.schema.properties.circumstances",
        update: { properties: { noHousing: { title: "отсутствие своего жилья" } } },
      },
      {
        target: "$.schema.properties.circumstances.properties.noHousing",
        update: {
          type: "string",
          oneOf: [
            { const: "+", title: "имеется" },
            { const: "-", title: "не имеется" },
          ],
        },
      },
      { target: "$.ui.sections[?@.id=='need'].fields", update: "/circumstances/noHousing" },
      {
        target: "$.schema.properties.attachments.properties",
        update: { photo: { type: "boolean", title: "фотография 3 × 4" } },
      },
      { target: "$.ui.sections[?@.id=='attachments'].fields", update: "/attachments/photo" },
    ]);
    const circumstances = { ...(application.circumstances as JsonObject), noHousing: "-" };
    const page = words(withValue(application, { circumstances }));
    expect(page).toContain("отсутствие своего жилья - Текущие условия");
    expect(page).toMatch(/решение суда .* фотография 3 × 4$/);
  });
});

describe("2.6 rules", () => {
  const rule = (id: string) => `$.schema..['x-rules'][?@.id=='${id}']`;
  const refused = withValue(application, { personalDataConsent: "disagree" });

  test("another severity", () => {
    expect(trialRegion("application", []).problems(refused)).toContain(
      "APP-R15 /personalDataConsent warning",
    );
    const { problems } = region("application", [{ target: rule("APP-R15"), update: { severity: "error" } }]);
    expect(problems(refused)).toContain("APP-R15 /personalDataConsent error");
  });

  test("switched off", () => {
    const changed = region("application", [{ target: rule("APP-R15"), remove: true }]);
    expect(hasRule(changed, "APP-R15")).toBe(false);
    expect(changed.problems(refused).filter((problem) => problem.startsWith("APP-R15"))).toEqual([]);
  });

  test("other words and another ground", () => {
    const message = "Без согласия в реестр не включают.";
    const { form } = region("application", [{ target: rule("APP-R15"), update: { message, basis: "п. 5" } }]);
    const found = form.check(refused, { level: "final", today: "2024-12-02" });
    expect(found).toContainEqual(expect.objectContaining({ rule: "APP-R15", message, basis: "п. 5" }));
  });

  test.each([
    ["application", "minAge", 60, application, "APP-R01 /person/birthDate error"],
    ["need-decision", "decisionDays", 1, decision, "ND-R04 /decision/date error"],
    ["ipsp", "adaptationMonthsMax", 1, ipsp, "IP-R17 /adaptationMonths error"],
    ["ipsp", "trainingRepeatedMonths", 3, ipsp, "IP-R29 /trainingPlan/months error"],
    ["ipra-measures", "workingAgeTo", 30, measures, "IM-R09 /person/age warning"],
  ] as const)("%s: parameter %s becomes %s", (form, name, value, data, expected) => {
    const { problems } = region(form, [{ target: `$.form.parameters.${name}`, update: { value } }]);
    expect(trialRegion(form, []).problems(data)).not.toContain(expected);
    expect(problems(data)).toContain(expected);
  });

  test("lists of a parameter: eligible categories, ranges of scores", () => {
    const { problems } = region("need-decision", [
      { target: "$.form.parameters.eligibleCategories.value[?@!='mobility']", remove: true },
      { target: "$.form.parameters.autonomyDegrees.value[?@.degree=='I']", update: { to: 60 } },
      { target: "$.form.parameters.autonomyDegrees.value[?@.degree=='II']", update: { from: 61 } },
    ]);
    const onlySelfCare = withValue(decision, { limitations: { selfCare: "III" } });
    expect(problems(onlySelfCare)).toContain("ND-R02 /limitations error");
    expect(trialRegion("need-decision", []).problems(onlySelfCare)).not.toContain(
      "ND-R02 /limitations error",
    );
  });

  test("added: required if", () => {
    const { problems } = region("application", [
      {
        target: "$.schema",
        update: {
          "x-rules": [
            {
              id: "TRIAL-1",
              rule: "record.livingForm != 'individual' || has(record.livingFormComment.individual)",
              at: "/livingFormComment/individual",
              message: "Поясните, почему отдельно.",
            },
          ],
        },
      },
    ]);
    expect(problems(application).filter((problem) => problem.startsWith("TRIAL"))).toEqual([]);
    expect(problems(withValue(application, { livingFormComment: {} }))).toContain(
      "TRIAL-1 /livingFormComment/individual error",
    );
  });

  test("added: dates compared", () => {
    const { problems } = region("application", [
      {
        target: "$.schema.properties.filledOn",
        update: {
          "x-rules": [
            {
              id: "TRIAL-2",
              severity: "warning",
              rule: "self >= record.person.identityDocument.issuedOn",
              message: "Заявление раньше паспорта.",
            },
          ],
        },
      },
    ]);
    expect(problems(withValue(application, { filledOn: "2015-05-01" }))).toContain(
      "TRIAL-2 /filledOn warning",
    );
    expect(problems(application).filter((problem) => problem.startsWith("TRIAL"))).toEqual([]);
  });

  test("added: one of the values, at least one of the fields", () => {
    const { problems } = region("application", [
      {
        target: "$.schema.properties.person.properties.residence",
        update: {
          "x-rules": [
            {
              id: "TRIAL-3",
              rule: "self.region in ['Челябинская область', 'Курганская область']",
              at: "/region",
              message: "Не наш регион.",
            },
          ],
        },
      },
      {
        target: "$.schema.properties.person.properties.contact",
        update: {
          "x-rules": [
            {
              id: "TRIAL-4",
              rule: "has(self.phone) && has(self.email)",
              message: "Нужны и телефон, и почта.",
            },
          ],
        },
      },
    ]);
    const person = application.person as JsonObject;
    const residence = { ...(person.residence as JsonObject), region: "Пермский край" };
    const moved = withValue(application, {
      person: { ...person, residence, contact: { phone: "+79000000000" } },
    });
    expect(problems(moved)).toContain("TRIAL-3 /person/residence/region error");
    expect(problems(moved)).toContain("TRIAL-4 /person/contact error");
    expect(problems(application).filter((problem) => problem.startsWith("TRIAL"))).toEqual([]);
  });

  test("added: a number within a range, from a parameter of the region", () => {
    const { problems } = region("need-decision", [
      {
        target: "$.form.parameters",
        update: { residentsRange: { title: "Сколько живёт в квартире", value: { from: 2, to: 5 } } },
      },
      {
        target: "$.schema.properties.placement.properties.residents",
        update: {
          "x-rules": [
            {
              id: "TRIAL-5",
              rule: "self >= params.residentsRange.from && self <= params.residentsRange.to",
              message: "В квартире живут от {params.residentsRange.from} до {params.residentsRange.to}.",
            },
          ],
        },
      },
    ]);
    const group = withValue(decision, { livingForm: "group", placement: { residents: 6 } });
    expect(problems(group)).toContain("TRIAL-5 /placement/residents error");
  });
});

describe("2.7 the printed document", () => {
  test("a fragment of text replaced whole, with values of the region in it", () => {
    const { words } = region("need-decision", [
      {
        target: "$.form.texts.grounds",
        update: { text: "на основании {{region.acts.supportedLiving.genitive}} решено:" },
      },
      { target: "$.form.texts.titleFirstLine", update: { text: "РЕШЕНИЕ КОМИССИИ" } },
    ]);
    const page = words(decision);
    expect(page).toContain("РЕШЕНИЕ КОМИССИИ");
    expect(page).toContain(
      "на основании приказа Министерства социальных отношений Челябинской области решено: 1.",
    );
    expect(page).not.toContain("постановлением Правительства Российской Федерации");
  });

  const noted = ["application", "need-decision", "no-need-decision", "ipsp"];
  test.each(noted)("%s: approval note off, and in other words", (form) => {
    const note = "$.form.parameters.approvalNote";
    expect(region(form, []).words()).toContain("утвержденному приказом Минсоцотношений");
    expect(region(form, [{ target: note, update: { value: false } }]).words()).not.toContain("утвержденному");
    const own = { target: "$.form.texts.approvalNote", update: { text: "Утверждено приказом № 1" } };
    expect(region(form, [own]).words()).toMatch(/^Утверждено приказом № 1/);
  });

  const shipped = [...noted, "ipra-measures", "early-termination", "termination-decision", "services-act"];
  test.each(shipped)("%s: letterhead on, in other words, off", (form) => {
    const on = { target: "$.form.parameters.letterhead", update: { value: true } };
    const text = { target: "$.form.texts.letterhead", update: { text: "ДЕПАРТАМЕНТ\nОбразцовой области" } };
    const own = region(form, [on, text]);
    expect(own.words()).toContain("ДЕПАРТАМЕНТ Образцовой области");
    expect(own.html()).toContain('<p class="letterhead">ДЕПАРТАМЕНТ<br>Образцовой области</p>');
    const off = { target: "$.form.parameters.letterhead", update: { value: false } };
    expect(region(form, [off, text]).words()).not.toContain("ДЕПАРТАМЕНТ");
  });

  test.each(shipped)("%s: a place for the seal", (form) => {
    expect(region(form, []).html()).not.toContain("МП");
    const on = { target: "$.form.parameters.seal", update: { value: true } };
    expect(region(form, [on]).html()).toContain('<p class="seal">МП</p>');
    const own = { target: "$.form.texts.seal", update: { text: "М.П. (при наличии)" } };
    expect(region(form, [on, own]).words()).toContain("М.П. (при наличии)");
  });

  test("letters of a centre: letterhead and seal off", () => {
    const psychCentre = { name: "Центр «Образец»", nameLocative: "Центре «Образец»" };
    const center = { name: "Центр занятости", letterhead: "ЦЕНТР ЗАНЯТОСТИ", short: "ЦЗН" };
    const data = { partners: { psychCentre }, bodies: { center } };
    const off = (name: string) => ({ target: `$.form.parameters.${name}`, update: { value: false } });
    expect(region("psych-referral", [], { data }).words()).toMatch(/ЦЕНТР ЗАНЯТОСТИ.* МП /);
    expect(region("psych-referral", [off("letterhead"), off("seal")], { data }).words()).not.toMatch(
      /ЦЕНТР ЗАНЯТОСТИ|МП/,
    );
    const seal = { target: "$.form.parameters.seal", update: { value: true } };
    expect(region("psych-conclusion", [off("letterhead"), seal], { data }).words()).toMatch(/МП/);
  });

  test("hints under the lines of signatures", () => {
    const { words } = region("need-decision", [
      { target: "$.form.texts.positionHint", update: { text: "(должность, звание)" } },
      { target: "$.form.texts.signatureHint", update: { text: "(личная подпись)" } },
      { target: "$.form.texts.nameDecodedHint", update: { text: "(инициалы, фамилия)" } },
    ]);
    expect(words(decision)).toMatch(/\(должность, звание\) .*\(личная подпись\).* \(инициалы, фамилия\)/);
  });

  test.each(shipped)("%s: orientation, margins, size of type, numbers of pages", (form) => {
    const html = region(form, [
      {
        target: "$.form.print",
        update: { orientation: "landscape", margins: { left: 30 }, fontSize: 14, pageNumbers: false },
      },
    ]).html();
    expect(html).toContain("size: A4 landscape; margin: 20mm 10mm 20mm 30mm");
    expect(html).toContain("--font-size: round(14pt, ");
    expect(html).not.toContain("counter(page)");
  });

  test("the whole template replaced", () => {
    const template = '<h1>Своё заявление</h1>{{line "/person/name"}}{{slot "person"}}';
    const { form, words } = trialRegion("application", [], {
      files: { "forms/regions/trial/application.hbs": template },
    });
    expect(form.definition.sources.template).toBe("forms/regions/trial/application.hbs");
    expect(words(application)).toMatch(/^Своё заявление Образцова Анна Петровна/);
  });
});

describe("2.8 where a value comes from", () => {
  const sample = {
    target: "$.form.parameters.decisionDays",
    description: "Решение принимают за 7 дней.",
    "x-sample": true,
    "x-basis": "п. 4 приказа",
    "x-source": "проект приказа",
    update: { value: 7 },
  };

  test("a change that is invented or to be compared with the act is marked, and says where it comes from", () => {
    const doubtful = { target: "$.form.texts.to", update: { text: "Кому" }, "x-verify": true };
    const { form } = region("application", [sample, doubtful]);
    const file = "forms/regions/trial/application.overlay.json";
    expect(form.definition.marks).toContainEqual(
      expect.objectContaining({ kind: "sample", file, pointer: "/actions/0", source: "проект приказа" }),
    );
    expect(form.definition.marks).toContainEqual(
      expect.objectContaining({ kind: "verify", file, pointer: "/actions/1" }),
    );
  });

  test("a value of the region's data too, where the form uses it", () => {
    const acts = { supportedLiving: { number: "1", sample: true, note: "Выдуман.", source: "образец" } };
    const { form } = region("application", [], { data: { acts } });
    expect(form.definition.marks).toContainEqual(
      expect.objectContaining({
        kind: "sample",
        file: "forms/regions/trial/region.json",
        pointer: "/acts/supportedLiving",
        note: "Выдуман.",
        source: "образец",
      }),
    );
    expect(region("application", [], { data: { acts: {} } }).form.definition.marks ?? []).not.toContainEqual(
      expect.objectContaining({ pointer: "/acts/supportedLiving" }),
    );
  });
});
