import {
  applyOverlay,
  checkDefinitions,
  createCatalogue,
  DefinitionError,
  type Finding,
  type Json,
  type OverlayAction,
  type OverlayDocument,
  type UpgradeAction,
  type UpgradeReport,
  upgradePlan,
  upgradeReport,
} from "@formulyar/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { northActions, overlayOf, twoEditions } from "../packages/core/src/testing/twoEditions.ts";

type Files = Readonly<Record<string, unknown>>;
type Report = ReturnType<typeof upgradeReport>;

const request = { region: "north", form: "visit", from: "2024", to: "2025" };

const overlayPath = "forms/regions/north/visit.overlay.json";

const change = (description: string, target: string, more: Partial<OverlayAction>): OverlayAction => ({
  description,
  target,
  ...more,
});

function reportOn(actions: readonly OverlayAction[], extra: Files = {}): Report {
  return upgradeReport(twoEditions(actions, extra), request);
}

function statuses({ actions }: Report): readonly string[] {
  return actions.map(({ status }) => status);
}

/** The only action of a report. */
function only(actions: readonly OverlayAction[], extra?: Files): UpgradeAction {
  const [first] = reportOn(actions, extra).actions;
  if (!first) throw new Error("no action");
  return first;
}

/** The definitions after a plan is written. */
function written(files: Files, asked = request): Files {
  const plan = upgradePlan(files, asked);
  const texts = plan.files.map(({ path, text }) => [path, path.endsWith(".json") ? JSON.parse(text) : text]);
  return { ...files, ...Object.fromEntries(texts) };
}

describe("each change against the newer edition", () => {
  const byName = new Map(reportOn(northActions).actions.map((action) => [action.description, action]));

  test.each([
    ["Телефон нужен для связи", "redundant", "Новая редакция уже такая."],
    ["Этаж коротко", "conflict", "Того, что меняет регион, в новой редакции нет: поле «Этаж»."],
    ["Дверь иначе", "conflict", "То, что меняет регион, стало в новой редакции другим: поле «Высота двери»."],
    ["Срок короче", "conflict", "Новая редакция сама изменила то же самое: параметр «Срок посещения»."],
    ["Старше", "applies", undefined],
    ["Красных дверей нет", "redundant", "Убирать нечего: этого в новой редакции нет."],
    [
      "Зелёных дверей нет",
      "conflict",
      "Новая редакция сама изменила то же самое: вариант «зелёный» списка «Цвет двери».",
    ],
    [
      "Белые двери",
      "conflict",
      "В новой редакции это появилось и само, но другое: вариант «белый» списка «Цвет двери».",
    ],
    ["Чёрные двери", "applies", undefined],
    [
      "Согласие не нужно",
      "forbidden",
      "Поле «Согласие» защищено федеральным законодательством: регион не может скрывать его.",
    ],
    ["Правило строже", "applies", undefined],
    [
      "Этаж нужен на высоте",
      "conflict",
      "После этого изменения в форме новой редакции была бы ошибка. Правило N-R1: Поля «floor» здесь нет.",
    ],
    ["Название заявки", "redundant", "Новая редакция уже такая."],
    ["Подъезд", "applies", undefined],
    ["Подъезд на экране", "applies", undefined],
    [
      "Подъезд как у этажа",
      "conflict",
      "То, что изменение копирует, в новой редакции стало другим или его нет.",
    ],
    ["Лифт", "conflict", "В новой редакции это появилось и само, но другое: поле «Есть лифт»."],
  ])("%s: %s", (name, status, reason) => {
    expect(byName.get(name)).toMatchObject({ status, ...(reason && { reason }) });
  });

  test("says what it did in the older edition, with its ground", () => {
    expect(byName.get("Срок короче")).toMatchObject({
      number: 4,
      pointer: "/actions/3",
      basis: "п. 4 приказа",
      sentences: ["Срок посещения: 7 календарных дней вместо 10"],
    });
  });

  test.each([
    [
      "Срок короче",
      "Параметр «Срок посещения»",
      "10 календарных дней",
      "7 календарных дней",
      "15 календарных дней",
    ],
    ["Дверь иначе", "Поле «Высота двери», вид", "текст", "текст", "число"],
    ["Этаж коротко", "Поле «Этаж», есть ли в форме", "есть", "есть", "поля нет"],
    ["Зелёных дверей нет", "Вариант «зелёный» списка «Цвет двери»", "«зелёный»", "нет", "«тёмно-зелёный»"],
    ["Согласие не нужно", "Поле «Согласие», когда показывается", "всегда", "скрыто", "всегда"],
  ])("%s: the values side by side", (name, title, before, region, now) => {
    expect(byName.get(name)?.values[0]).toEqual({ title, before, region, now });
  });

  test("counts, and what changed in the form itself", () => {
    const report = reportOn(northActions);
    expect(report.counts).toEqual({ applies: 5, conflict: 10, redundant: 3, forbidden: 1 });
    expect(report.formChanges).toContain("Поле «Телефон» стало обязательным");
    expect(report.overlay).toEqual({ file: "forms/regions/north/visit.overlay.json", current: true });
  });
});

describe("places", () => {
  test("an index that leads to something else is a conflict", () => {
    const second = change("Второй", "$.schema.properties.colour.oneOf[1]", { update: { title: "хвойный" } });
    // Red went, white came: the second one is green in both.
    expect(only([{ ...second, target: "$.schema.properties.colour.oneOf[0]" }])).toMatchObject({
      status: "conflict",
      reason: expect.stringContaining("«красный»"),
    });
    const shifted = change("Этаж", "$.ui.sections[1].fields[1]", { remove: true });
    const screen = change("Название", "$.ui.sections[1]", { update: { title: "Дом" } });
    expect(statuses(reportOn([shifted, screen]))).toEqual(["conflict", "applies"]);
  });

  test("a path that finds fewer or more places than before says so", () => {
    const all = change("Короче", "$.schema.properties['note','floor']", { update: { maxLength: 2 } });
    expect(only([all])).toMatchObject({ status: "applies", note: expect.stringContaining("нет") });
    const texts = change("Слова", "$.schema.properties[?@.type=='boolean']", {
      update: { description: "д" },
    });
    expect(only([texts])).toMatchObject({
      status: "applies",
      note: expect.stringContaining("касается и того"),
    });
  });

  test("a rule that keeps its number and checks otherwise is carried over with a word of warning", () => {
    const files = twoEditions([]);
    const text = JSON.stringify(files["forms/visit/schema.json"]).replace("size(self) > 1", "size(self) > 2");
    const stricter = change("Строже", "$..['x-rules'][?@.id=='V-R1']", { update: { severity: "error" } });
    expect(only([stricter], { "forms/visit/schema.json": JSON.parse(text) })).toMatchObject({
      status: "applies",
      note: expect.stringContaining("проверяет в новой редакции иначе"),
    });
  });

  test("a removal that would take what the region never saw waits for a decision", () => {
    const options = change("Без вариантов", "$.schema.properties.colour.oneOf[?@.const!='blue']", {
      remove: true,
    });
    expect(only([options])).toMatchObject({ status: "conflict" });
  });

  test("something that a region moves and the newer edition takes away does not come back", () => {
    const list = "$.schema.properties.colour.oneOf";
    const moved = [
      change("Убрать красный", `${list}[?@.const=='red']`, { remove: true }),
      change("Красный последним", list, { update: [{ const: "red", title: "красный" }] }),
    ];
    expect(statuses(reportOn(moved))).toEqual(["redundant", "conflict"]);
  });

  test("a copy of what stayed as it was can be made", () => {
    const copy = change("Как примечание", "$.schema.properties.name", { copy: "$.schema.properties.note" });
    expect(only([copy])).toMatchObject({ status: "applies" });
  });

  test("a change that could not be applied to the older edition either says so", () => {
    const broken = change("Нигде", "$.schema.properties.nowhere", { remove: true });
    expect(only([broken])).toMatchObject({
      status: "conflict",
      reason: expect.stringContaining("не применяется и к прежней редакции"),
    });
  });
});

test("a number that is counted in other units now is another thing", () => {
  const files = twoEditions([]);
  const manifest = files["forms/visit/form.json"] as {
    readonly parameters: Readonly<Record<string, object>>;
  };
  const minAge = { ...manifest.parameters.minAge, unit: "месяцев" };
  const parameters = { ...manifest.parameters, minAge };
  const older = change("Старше", "$.form.parameters.minAge", { update: { value: 21 } });
  expect(only([older], { "forms/visit/form.json": { ...manifest, parameters } })).toMatchObject({
    status: "conflict",
    values: [
      { title: "Параметр «Возраст»", before: "18 полных лет", region: "21 полных лет", now: "18 месяцев" },
    ],
  });
});

describe("changes that rest on each other", () => {
  test("one whose ground is gone names it", () => {
    const { actions } = reportOn(northActions);
    const named = Object.fromEntries(actions.map(({ description, dependsOn }) => [description, dependsOn]));
    expect(named["Второй вариант"]).toEqual([7]);
    expect(named["Лифт на экране"]).toEqual([18]);
    expect(named["Чёрные двери"]).toEqual([]);
  });

  test("a conflict does not hide the changes after it", () => {
    const actions = [
      change("Этаж", "$.schema.properties.floor", { update: { title: "Уровень" } }),
      change("Примечание", "$.schema.properties.note", { update: { title: "Заметка" } }),
    ];
    expect(statuses(reportOn(actions))).toEqual(["conflict", "applies"]);
  });

  test("a field that would be left without its place on the screen is not carried over alone", () => {
    const actions = [
      change("Код двери", "$.schema.properties", { update: { code: { type: "string", title: "Код" } } }),
      change("После этажа", "$.ui.sections[?@.fields[?@=='/floor']].fields", { update: ["/code"] }),
    ];
    const report = reportOn(actions);
    expect(statuses(report)).toEqual(["conflict", "conflict"]);
    expect(report.actions[0]).toMatchObject({
      reason: expect.stringContaining("нет ни в одном разделе"),
      dependsOn: [2],
    });
  });

  test("what one change takes and the next gives back is no offence to the federal part", () => {
    const actions = [
      change("Убрать", "$.schema.properties.consent.title", { remove: true }),
      change("Назвать", "$.schema.properties.consent", { update: { title: "Согласен" } }),
    ];
    expect(statuses(reportOn(actions))).toEqual(["applies", "applies"]);
  });
});

describe("a chain of regions", () => {
  const city = { id: "city", extends: "north", name: { nominative: "Город" } };
  const cityActions = [
    change("Ещё старше", "$.form.parameters.minAge", { update: { value: 23 } }),
    change("Чёрное – угольное", "$.schema.properties.colour.oneOf[?@.const=='black']", {
      update: { title: "угольный" },
    }),
  ];
  const base = twoEditions(northActions, {
    "forms/regions/city/region.json": city,
    "forms/regions/city/visit.overlay.json": overlayOf("2024", cityActions, {
      extends: "../north/visit.overlay.json",
    }),
  });
  const asked = { ...request, region: "city" };

  test("the region above goes first", () => {
    expect(() => upgradeReport(base, asked)).toThrow("formulyar upgrade north visit --from 2024 --to 2025");
  });

  test("then its changes are carried over on top, and old records of both still open", () => {
    const north = written(base);
    const report = upgradeReport(north, asked);
    expect(statuses(report)).toEqual(["applies", "applies"]);
    const both = written(north, asked);
    const catalogue = createCatalogue(both);
    expect(catalogue.resolve("visit", "city").parameters).toMatchObject({ minAge: 23, days: 15 });
    const old = { edition: "2024+1+1" };
    const { sources: _, ...before } = createCatalogue(base).resolve("visit", "city", old);
    expect(catalogue.resolve("visit", "city", old)).toMatchObject(before);
    expect(before.parameters).toMatchObject({ minAge: 23, days: 7 });
  });

  test("a region without changes of its own has nothing to carry over", () => {
    const { "forms/regions/city/visit.overlay.json": _, ...files } = base;
    const report = upgradeReport(written(files), asked);
    expect([report.overlay, report.actions]).toEqual([undefined, []]);
  });
});

describe("writing", () => {
  const files = twoEditions(northActions, {
    "forms/regions/north/visit.hbs": '<h1>{{text "title"}}</h1>',
  });
  const after = written(files);
  const kept = "forms/regions/north/visit/editions/2024+1.overlay.json";
  const current = "forms/regions/north/visit.overlay.json";

  test("before it the form is refused in the region, after it the form opens", () => {
    expect(() => createCatalogue(files).resolve("visit", "north")).toThrow("formulyar upgrade");
    const form = createCatalogue(after).resolve("visit", "north");
    expect(form.edition).toBe("2025+1");
    expect(form.parameters).toEqual({ days: 15, minAge: 21 });
  });

  test("a record of the older edition opens as it did, and prints as it did", () => {
    const edition = { edition: "2024+1" };
    const form = createCatalogue(after).resolve("visit", "north", edition);
    const before = createCatalogue(files).resolve("visit", "north", edition);
    expect(form).toEqual({
      ...before,
      sources: {
        ...before.sources,
        overlays: [kept],
        template: "forms/regions/north/visit/editions/2024.hbs",
      },
    });
  });

  test("only what applies stands in the new file; what waits for a decision is there whole", () => {
    const overlay = after[current] as OverlayDocument;
    expect(overlay["x-base"]).toBe("2025");
    expect(overlay.actions.map(({ description }) => description)).toEqual([
      "Старше",
      "Чёрные двери",
      "Правило строже",
      "Подъезд",
      "Подъезд на экране",
    ]);
    expect(overlay["x-pending"]).toHaveLength(11);
    expect(overlay["x-pending"]?.[0]).toEqual({
      action: northActions[1],
      status: "conflict",
      reason: "Того, что меняет регион, в новой редакции нет: поле «Этаж».",
    });
  });

  test("formulyar check tells of each that waits, and of nothing else in the file", () => {
    const found = checkDefinitions(after, { today: "2025-06-01" });
    expect(found.filter(({ pointer }) => pointer.startsWith("/x-pending"))).toHaveLength(11);
    expect(
      found.filter(({ file, pointer }) => file === current && !pointer.startsWith("/x-pending")),
    ).toEqual([]);
    expect(found.filter(({ file }) => file === kept)).toEqual([]);
  });

  test("a second run writes nothing and changes nothing", () => {
    const again = upgradePlan(after, request);
    expect([again.files, again.report.overlay]).toEqual([[], { file: kept, current: false }]);
    expect(again.report.counts).toEqual(upgradeReport(files, request).counts);
  });

  test("a run that was broken off is finished by the next one", () => {
    const plan = upgradePlan(files, request);
    const [first] = plan.files;
    const half = { ...files, [first?.path ?? ""]: JSON.parse(first?.text ?? "") };
    expect(written(half)).toEqual(after);
  });

  test("older changes that are kept already are not replaced by others", () => {
    const other = overlayOf("2024", [change("Другое", "$.form", { update: { title: "Другая" } })]);
    expect(() => upgradePlan({ ...files, [kept]: other }, request)).toThrow("уже хранятся другие изменения");
  });

  test("changes without x-base get it in the kept file, paths lead where they led", () => {
    const loose = twoEditions(northActions, {
      [current]: overlayOf(undefined, northActions.slice(4, 5), { $schema: "../../../s.json" }),
    });
    const done = written(loose);
    expect(done[kept]).toMatchObject({ $schema: "../../../../../s.json", "x-base": "2024" });
    expect(createCatalogue(done).resolve("visit", "north").parameters.minAge).toBe(21);
  });

  test("where nothing is left to change, the file stays and changes nothing", () => {
    const done = written(twoEditions(northActions.slice(0, 1)));
    const form = createCatalogue(done).resolve("visit", "north");
    expect(form.schema).toEqual(createCatalogue(done).resolve("visit").schema);
    expect(checkDefinitions(done, { today: "2025-06-01" }).filter(({ file }) => file === current)).toEqual(
      [],
    );
  });
});

describe("what is asked for", () => {
  test("without editions: the one that the changes name, and the one in force", () => {
    const { from, to } = upgradeReport(twoEditions(), { region: "north", form: "visit" });
    expect([from, to]).toEqual(["2024", "2025"]);
  });

  test.each([
    [{ region: "nroth" }, "Возможно, имелось в виду «north»."],
    [{ form: "viist" }, "Возможно, имелось в виду «visit»."],
    [{ from: "2042" }, "Возможно, имелось в виду «2024»."],
    [{ from: "2025" }, "Переносить нечего"],
  ])("%j is refused with a reason", (part, message) => {
    expect(() => upgradeReport(twoEditions(), { ...request, ...part })).toThrow(message);
  });
});

test("changes that are made for another edition are not passed over", () => {
  const third = {
    "forms/visit/editions/2023/form.json": { id: "visit", title: "Заявка", effectiveFrom: "2023-01-01" },
    "forms/visit/editions/2023/schema.json": { type: "object", properties: {} },
  };
  expect(() => upgradeReport(twoEditions(northActions, third), { ...request, from: "2023" })).toThrow(
    "Изменения региона сделаны для редакции «2024», а не «2023».",
  );
});

describe("random changes and editions", () => {
  const base = twoEditions([]);
  const places = [
    ...["name", "phone", "note", "height", "colour", "floor", "consent", "gone"].flatMap((name) => [
      `$.schema.properties.${name}`,
      `$.schema.properties.${name}.title`,
      `$.ui.sections[*].fields[?@=='/${name}']`,
    ]),
    "$",
    "$.schema",
    "$.schema.required",
    "$.schema.properties",
    "$.schema.properties.colour.oneOf",
    "$.schema.properties.colour.oneOf[0]",
    "$.schema.properties.colour.oneOf[?@.const=='blue']",
    "$..['x-rules'][?@.id=='V-R1']",
    "$.ui.sections",
    "$.ui.sections[0]",
    "$.ui.sections[1].fields",
    "$.form.parameters.days",
    "$.form.parameters.days.value",
    "$.form.texts.title",
    "$.form.print.margins",
    "$[",
  ];
  const updates: readonly Json[] = [
    { title: "Иначе" },
    { type: "integer" },
    { type: "text" },
    { properties: { extra: { type: "string", title: "Ещё" } } },
    { extra: { type: "string", title: "Ещё" } },
    { required: ["phone"] },
    { "x-visible": "false" },
    { "x-federal": true },
    { "x-rules": [{ id: "N-1", rule: "has(record.floor)", message: "м" }] },
    { maxLength: 5 },
    { value: 3 },
    { text: "Иной текст" },
    { severity: "error" },
    { fields: ["/extra"] },
    [{ const: "black", title: "чёрный" }],
    { const: "blue", title: "голубой" },
    { oneOf: { a: 1 }, items: 5, properties: "x", sections: 7 },
    ["phone"],
    "/extra",
    "слово",
    7,
    null,
  ];
  const place = fc.constantFrom(...places);
  // The whole of a definition names its edition, too, and so is another one in each.
  const part = place.filter((path) => path !== "$");
  const action: fc.Arbitrary<OverlayAction> = fc
    .oneof(
      { weight: 6, arbitrary: fc.record({ target: place, update: fc.constantFrom(...updates) }) },
      { weight: 3, arbitrary: fc.record({ target: place, remove: fc.constant(true) }) },
      { weight: 1, arbitrary: fc.record({ target: place, copy: part }) },
    )
    .map((made) => ({ description: "Случайное изменение", ...made }));
  const random = fc.array(action, { minLength: 1, maxLength: 5 });

  /** The older edition with random changes as the newer one. */
  function editions(newer: readonly OverlayAction[], regional: readonly OverlayAction[]): Files {
    const folder = "forms/visit/editions/2024";
    const parts = ["form", "schema", "ui"].map((name) => [name, base[`${folder}/${name}.json`]]);
    const target = newer.reduce<Json>((document, action) => {
      try {
        return applyOverlay(document, overlayOf("2024", [action]) as OverlayDocument);
      } catch {
        return document;
      }
    }, Object.fromEntries(parts) as Json) as Readonly<Record<string, Json>>;
    return twoEditions(regional, {
      "forms/visit/form.json": { ...(target.form as object), edition: "2025", effectiveFrom: "2025-01-01" },
      "forms/visit/schema.json": target.schema,
      "forms/visit/ui.json": target.ui,
    });
  }

  /** The region's changes where they were made: the older edition is the one in force. */
  function atHome(regional: readonly OverlayAction[]): Files {
    const files = editions([], regional);
    return { ...files, [overlayPath]: overlayOf(undefined, regional) };
  }

  /** Whether the region's form is one at all: random changes may leave what is none. */
  function opens(files: Files): boolean {
    try {
      return createCatalogue(files).resolve("visit", "north").id === "visit";
    } catch {
      return false;
    }
  }

  /** Errors in the form, or in the region's changes; nothing where they left no form that could be checked. */
  function errors(files: Files, start = "forms/visit/"): readonly Finding[] | undefined {
    try {
      return checkDefinitions(files, { today: "2025-06-01" }).filter(
        ({ severity, file, pointer }) =>
          severity === "error" && file.startsWith(start) && !pointer.startsWith("/x-pending"),
      );
    } catch {
      return undefined;
    }
  }

  /** Nothing where the newer edition itself is no form, which must be told in words. */
  function reportOrBrokenForm(files: Files): UpgradeReport | undefined {
    try {
      return upgradeReport(files, request);
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      expect(error.findings.every(({ file }) => file.startsWith("forms/visit/"))).toBe(true);
      return undefined;
    }
  }

  test("a report comes out of any of them, and what applies makes a form without new faults", () => {
    fc.assert(
      fc.property(random, random, (newer, regional) => {
        const files = editions(newer, regional);
        const report = reportOrBrokenForm(files);
        if (!report) return;
        expect(report.actions).toHaveLength(regional.length);
        const after = written(files);
        if (opens(atHome(regional))) {
          expect(createCatalogue(after).resolve("visit", "north").edition).toBe("2025+1");
        }
        const known = errors(atHome(regional), overlayPath);
        if (errors(files)?.length !== 0 || !known) return;
        const reasons = new Set(known.map(({ reason }) => reason));
        expect(errors(after, overlayPath)?.filter(({ reason }) => !reasons.has(reason))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("from an edition to one that says the same, everything applies or changes nothing", () => {
    fc.assert(
      fc.property(random, (regional) => {
        const files = editions([], regional);
        const whole = atHome(regional);
        fc.pre(opens(whole) && errors(whole, overlayPath)?.length === 0);
        const found = statuses(upgradeReport(files, request));
        expect(found.every((status) => status === "applies" || status === "redundant")).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
