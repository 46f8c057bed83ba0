import { createCatalogue, DefinitionError, type JsonObject, marksOfFiles } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { checkTemplates, createDocument, documentSources } from "@formulyar/documents";
import { describe, expect, test } from "vitest";
import { checkout } from "../support/paths.ts";
import { exampleData, trialRegion, wordsOf } from "../support/trialRegion.ts";

/*
 * The nine tests that a mechanism of regional variation must pass (specs/regional-variation.md, section 4), on the shipped
 * forms and regions.
 */

const files = await readDefinitions(checkout);
const catalogue = createCatalogue(files);
const today = "2024-12-02";

function printed(form: string, region: string, data?: JsonObject): string {
  const compiled = catalogue.form(form, region);
  const document = createDocument(compiled, documentSources(catalogue, compiled));
  return wordsOf(document.html(data, { today }));
}

function problems(form: string, region: string, data: JsonObject): readonly string[] {
  const found = catalogue.form(form, region).check(data, { level: "final", today });
  return found.map(({ rule, path, severity }) => `${rule} ${path} ${severity}`);
}

/** A decision on an application registered on the 1st of November. */
function decidedOn(date: string): JsonObject {
  const data = exampleData("need-decision", "provide-full");
  const application = { ...(data.application as JsonObject), registeredOn: "2024-11-01" };
  return { ...data, application, decision: { number: "5", date } };
}

describe("1. what is not there is named by its place, and the form is refused", () => {
  test.each([
    ["a rule", "$.schema..['x-rules'][?@.id=='APP-R99']", { severity: "error" }],
    ["a field", "$.schema.properties.nickname", { title: "Прозвище" }],
    ["an option", "$.schema.properties.currentLiving.oneOf[?@.const=='castle']", { title: "в замке" }],
    ["a parameter", "$.form.parameters.decisonDays", { value: 7 }],
    ["a phrase", "$.form.texts.tittle", { text: "Заявление" }],
    ["a section", "$.ui.sections[?@.id=='neeed'].fields", "/currentLiving"],
  ])("%s", (_, target, update) => {
    const known = { target: "$.form.texts.to", update: { text: "В" } };
    const error = refusal(() => trialRegion("application", [known, { target, update }]));
    expect(error.findings).toEqual([
      expect.objectContaining({
        severity: "error",
        file: "forms/regions/trial/application.overlay.json",
        pointer: "/actions/1",
        reason: expect.stringContaining(target),
      }),
    ]);
  });

  test.each([
    ["a field of a rule", { rule: "record.nickname != ''" }, "nickname"],
    ["a parameter of a rule", { rule: "params.decisonDays > 0" }, "decisonDays"],
  ])("%s that is added", (_, { rule }, name) => {
    const added = { id: "TRIAL-1", rule, message: "Исправьте." };
    const change = { target: "$.schema", update: { "x-rules": [added] } };
    expect(() => trialRegion("application", [change])).toThrow(name);
  });
});

function refusal(run: () => unknown): DefinitionError {
  try {
    run();
  } catch (error) {
    if (error instanceof DefinitionError) return error;
    throw error;
  }
  throw new Error("The change was not refused");
}

test("2. the base form is the same after every region's changes have been applied", () => {
  const fresh = createCatalogue(files);
  const forms = fresh.forms().map(({ id }) => id);
  const before = forms.map((id) => JSON.stringify(fresh.resolve(id)));
  const whole = JSON.stringify(files);
  for (const { id: region } of fresh.regions) {
    for (const { id } of fresh.forms(region)) fresh.resolve(id, region);
  }
  expect(JSON.stringify(files)).toBe(whole);
  const again = createCatalogue(files);
  expect(forms.map((id) => JSON.stringify(again.resolve(id)))).toEqual(before);
  expect(forms.map((id) => JSON.stringify(fresh.resolve(id)))).toEqual(before);
});

test("3. two regions, one template: each refers to its own act", () => {
  const data = decidedOn("2024-11-08");
  const [chelyabinsk, astrakhan] = ["chelyabinsk", "astrakhan"];
  const template = (region: string) => catalogue.resolve("need-decision", region).sources.template;
  expect(template(chelyabinsk)).toBe(template(astrakhan));
  expect(printed("need-decision", chelyabinsk, data)).toContain(
    "приказа Министерства социальных отношений Челябинской области от «23» октября 2024 «Об организации",
  );
  expect(printed("need-decision", astrakhan, data)).toContain(
    "постановления Правительства Астраханской области от « » 20 « » принято решение",
  );
});

describe("4. an option removed", () => {
  const removal = { target: "$.schema.properties.legalCapacity.oneOf[?@.const=='none']", remove: true };
  const kostroma = trialRegion("ipsp", [removal]);

  test("makes data with it invalid", () => {
    const incapable = { ...exampleData("ipsp", "full"), legalCapacity: "none" };
    expect(kostroma.problems(incapable)).toContain("oneOf /legalCapacity error");
  });

  test("and the rules that wait for it unreachable, which is told at the change that did it", () => {
    const told = kostroma.findings.filter(({ reason }) => reason.includes("IP-R11"));
    expect(told.length).toBeGreaterThan(0);
    for (const finding of told) {
      expect(finding).toMatchObject({
        severity: "warning",
        file: "forms/regions/trial/ipsp.overlay.json",
        pointer: "/actions/0",
      });
    }
    expect(kostroma.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("switching the rules off quiets it", () => {
    const rules = { target: "$.schema..['x-rules'][?@.id=='IP-R11']", remove: true };
    const { findings } = trialRegion("ipsp", [removal, rules]);
    expect(findings.filter(({ reason }) => reason.includes("IP-R11"))).toEqual([]);
  });
});

describe("5. seven days for a decision", () => {
  test("move the error", () => {
    const eighth = decidedOn("2024-11-09");
    expect(problems("need-decision", "chelyabinsk", eighth)).not.toContain("ND-R04 /decision/date error");
    expect(problems("need-decision", "sample-strict", eighth)).toContain("ND-R04 /decision/date error");
    expect(problems("need-decision", "sample-strict", decidedOn("2024-11-08"))).not.toContain(
      "ND-R04 /decision/date error",
    );
  });

  test.each([
    ["chelyabinsk", "11.11.2024 (понедельник)"],
    ["sample-strict", "08.11.2024 (пятница)"],
  ])("move the due date: %s till %s", (region, day) => {
    const { decision: _, ...undecided } = decidedOn("");
    const found = catalogue.form("need-decision", region).check(undecided, { level: "final", today });
    expect(found.find(({ path }) => path === "/application/registeredOn")?.message).toContain(day);
  });
});

describe("6. a field added", () => {
  const form = catalogue.form("application", "astrakhan");
  const data = exampleData("application", "self-full");

  test("is on the screen, after the field that it follows", () => {
    const need = form.definition.ui.sections.find(({ id }) => id === "need")?.fields ?? [];
    expect(need.slice(-2)).toEqual(["/trainedInFlat", "/wantsTrainingFlat"]);
    expect(form.field("/wantsTrainingFlat")).toMatchObject({ kind: "boolean", printed: true });
  });

  test("is checked, here and nowhere else", () => {
    const wrong = { ...data, wantsTrainingFlat: "yes" };
    expect(problems("application", "astrakhan", wrong)).toContain("type /wantsTrainingFlat error");
    expect(problems("application", "astrakhan", { ...data, wantsTrainingFlat: true }).join()).not.toContain(
      "wantsTrainingFlat",
    );
    expect(problems("application", "chelyabinsk", { ...data, wantsTrainingFlat: true }).join()).toContain(
      "/wantsTrainingFlat error",
    );
  });

  test("is on the sheet, after the field that it follows", () => {
    const label = "Желаю пройти подготовку в учебно-тренировочной квартире";
    expect(printed("application", "astrakhan", { ...data, wantsTrainingFlat: true })).toMatch(
      new RegExp(`квартире ☒ да ☐ нет ☒ ${label} Достоверность`),
    );
    expect(printed("application", "astrakhan")).toContain(`☐ ${label} Достоверность`);
    expect(printed("application", "chelyabinsk")).not.toContain(label);
  });
});

describe("7. a row of the services taken out", () => {
  const rowsOf = (region: string) =>
    printed("ipsp", region).match(/(?<= )\d+(\.\d+)? (?=[А-Я])[^\d]+(?= \d| Социально| Услуги)/g) ?? [];

  test("is gone from the sheet; the numbers of the others do not shift", () => {
    const [all, strict] = [rowsOf("chelyabinsk"), rowsOf("sample-strict")];
    const fifteenth = all.find((row) => row.startsWith("15 Оказание помощи")) ?? "";
    expect(fifteenth).not.toBe("");
    expect(strict).not.toContain(fifteenth);
    for (const number of ["14", "16", "42.1", "49"]) {
      const row = all.find((one) => one.startsWith(`${number} `) && one.length > 20) ?? "none";
      expect(strict).toContain(row);
    }
    expect(printed("ipsp", "sample-strict")).toMatch(/49 Оказание помощи [^\d]+ 50 Дополнительная услуга/);
  });

  test("is no longer taken", () => {
    const services = [
      { code: "s15", minutesPerVisit: 30, periodicityText: "раз", term: "год", provider: "П" },
    ];
    const data = { ...exampleData("ipsp", "full"), services };
    expect(problems("ipsp", "sample-strict", data)).toContain("oneOf /services/0/code error");
    expect(problems("ipsp", "chelyabinsk", data).join()).not.toContain("/services/0/code error");
  });
});

describe("8. an act without a number", () => {
  test("is printed with places to write in", () => {
    const form = catalogue.form("ipsp", "astrakhan");
    const page = createDocument(form, documentSources(catalogue, form)).html(undefined, { today });
    const number =
      /утвержденному постановлением Правительства Астраханской области от .+№\u00a0(<span[^>]+>)/;
    expect(number.exec(page)?.[1]).toBe('<span class="blank" style="width:20mm">');
    expect(wordsOf(page)).toMatch(/Правительства Астраханской области от \. \. № ИНДИВИДУАЛЬНАЯ ПРОГРАММА/);
  });

  test.each([
    ["need-decision", "ND-R18"],
    ["no-need-decision", "NN-R08"],
    ["ipsp", "ACT-R01"],
  ])("%s warns who fills it in", (form, rule) => {
    const example = { "need-decision": "provide-full", "no-need-decision": "full", ipsp: "full" }[form] ?? "";
    expect(problems(form, "astrakhan", exampleData(form, example))).toContainEqual(
      expect.stringMatching(new RegExp(`^${rule} .* warning$`)),
    );
  });

  test("and who keeps the region's data", () => {
    const file = "forms/regions/astrakhan/region.json";
    expect(catalogue.resolve("ipsp", "astrakhan").marks).toContainEqual(
      expect.objectContaining({
        kind: "verify",
        file,
        note: expect.stringContaining("впишите дату и номер"),
      }),
    );
    const gaps = checkTemplates(catalogue, { only: (path) => path === file });
    expect(gaps).toEqual([
      expect.objectContaining({ severity: "warning", reason: expect.stringContaining("titleInForms") }),
    ]);
  });
});

describe("9. values to compare with the act are listed", () => {
  const act = {
    kind: "verify",
    file: "forms/regions/chelyabinsk/region.json",
    pointer: "/acts/supportedLiving",
    note: expect.stringContaining("Сверьте с подлинником"),
  };

  test("for a form that prints them", () => {
    expect(catalogue.resolve("need-decision", "chelyabinsk").marks).toContainEqual(
      expect.objectContaining(act),
    );
  });

  test("for all that is shipped, with the changes of regions that rest on no act", () => {
    const marks = marksOfFiles(files);
    expect(marks).toContainEqual(expect.objectContaining(act));
    expect(marks).toContainEqual(
      expect.objectContaining({
        kind: "verify",
        file: "forms/regions/astrakhan/need-decision.overlay.json",
        pointer: "/actions/0",
      }),
    );
    expect(marks).toContainEqual(
      expect.objectContaining({
        kind: "sample",
        file: "forms/regions/astrakhan/application.overlay.json",
        pointer: "/actions/1",
        title: expect.stringContaining("учебно-тренировочную квартиру"),
      }),
    );
  });
});
