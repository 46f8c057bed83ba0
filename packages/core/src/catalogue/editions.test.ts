import { describe, expect, test } from "vitest";
import { DefinitionError } from "../model/index.ts";
import { changes, datedForm, region } from "../testing/datedFiles.ts";
import { UnknownEditionError } from "./catalogueErrors.ts";
import { createCatalogue } from "./createCatalogue.ts";
import type { DefinitionFiles } from "./definitionFiles.ts";

const [north, city] = ["forms/regions/north", "forms/regions/city"];
const two = { "2023": undefined, "2024": "2024-06-01" };

const names = (files: DefinitionFiles, where?: string) =>
  createCatalogue(files)
    .editions("small", where)
    .map(({ edition, effectiveFrom }) => [edition, effectiveFrom].filter(Boolean).join(" "));
const inForce = (files: DefinitionFiles, on: string, where?: string) =>
  createCatalogue(files).resolve("small", where, { on }).edition;

describe("editions of a form", () => {
  const files = datedForm({ "2022": undefined, "2023": "2023-01-01", "2024": "2024-06-01" });

  test("are listed, the newest first", () => {
    expect(names(files)).toEqual(["2024 2024-06-01", "2023 2023-01-01", "2022"]);
  });

  test.each([
    ["2024-06-01", "2024"],
    ["2024-05-31", "2023"],
    ["2023-01-01", "2023"],
    ["2022-12-31", "2022"],
    ["1999-01-01", "2022"],
    ["2099-01-01", "2024"],
  ])("on %s the one of %s is in force", (on, edition) => expect(inForce(files, on)).toBe(edition));

  test("before the first came into force, the first is taken", () => {
    expect(inForce(datedForm({ a: "2023-01-01", b: "2024-01-01" }), "2020-01-01")).toBe("a");
  });

  test("an older one is a whole definition of its own", () => {
    const { resolve, forms } = createCatalogue(files);
    const older = resolve("small", undefined, { edition: "2023" });
    expect([older.title, older.effectiveFrom, older.schema["x-basis"]]).toEqual([
      "Форма 2023",
      "2023-01-01",
      "2023",
    ]);
    expect(older.sources).toEqual({
      manifest: "forms/small/editions/2023/form.json",
      schema: "forms/small/editions/2023/schema.json",
    });
    expect(forms(undefined, "2023-05-05")).toEqual([{ id: "small", title: "Форма 2023", edition: "2023" }]);
  });

  test("without name and day the current one is taken, though it is not in force yet", () => {
    expect(createCatalogue(datedForm({ a: undefined, b: "2099-01-01" })).resolve("small").edition).toBe("b");
  });

  test("one that is not there is named, with those that are", () => {
    const choose = (edition: string) => () => createCatalogue(files).form("small", undefined, { edition });
    expect(choose("2032")).toThrow(UnknownEditionError);
    expect(choose("2032")).toThrow("Редакции «2032» у формы «small» нет. Есть: 2024, 2023, 2022.");
    expect(choose("__proto__")).toThrow("Есть: 2024, 2023, 2022.");
  });

  test("names that would mean something in an expression are only names", () => {
    const odd = Object.fromEntries(
      Object.entries(datedForm(two)).map(([path, file]) => [path.replace("small", "c++(1"), file]),
    );
    expect(createCatalogue(odd).editions("c++(1").length).toBe(2);
  });
});

describe("a region's changes", () => {
  const always = { ...datedForm(two), ...region("north"), [`${north}/small.overlay.json`]: changes("1") };

  test("without a day and an edition apply to every edition", () => {
    expect(names(always, "north")).toEqual(["2024+1 2024-06-01", "2023+1"]);
    expect(names(always)).toEqual(["2024 2024-06-01", "2023"]);
  });

  test("a record made before them opens for ever without them", () => {
    const form = createCatalogue(always).form("small", "north", { edition: "2024" });
    expect([form.definition.edition, form.definition.title]).toEqual(["2024", "Форма 2024"]);
    expect(form.definition.sources.overlays).toBeUndefined();
  });

  test("with a day leave the cases before it alone", () => {
    const overlay = changes("1", { "x-effectiveFrom": "2024-09-01" });
    const files = { ...always, [`${north}/small.overlay.json`]: overlay };
    expect(names(files, "north")).toEqual(["2024+1 2024-09-01", "2024 2024-06-01", "2023"]);
    expect(inForce(files, "2024-08-31", "north")).toBe("2024");
    expect(inForce(files, "2024-09-01", "north")).toBe("2024+1");
    expect(inForce(files, "2024-05-31", "north")).toBe("2023");
  });

  test("for one edition only; another newer one is refused until they are carried over", () => {
    const overlay = changes("1", { "x-base": "2023" });
    const files = { ...always, [`${north}/small.overlay.json`]: overlay };
    expect(inForce(files, "2024-05-31", "north")).toBe("2023+1");
    expect(() => inForce(files, "2024-06-01", "north")).toThrow(DefinitionError);
    expect(() => inForce(files, "2024-06-01", "north")).toThrow(
      "formulyar upgrade north small --from 2023 --to 2024",
    );
  });

  test("older changes stand beside the newer ones, by the name of their file", () => {
    const files = {
      ...always,
      [`${north}/small.overlay.json`]: changes("3", { "x-base": "2024", "x-effectiveFrom": "2024-09-01" }),
      [`${north}/small/editions/2024+2.overlay.json`]: changes("2", { "x-effectiveFrom": "2024-07-01" }),
      [`${north}/small/editions/2023.overlay.json`]: changes("1"),
    };
    expect(names(files, "north")).toEqual([
      "2024+3 2024-09-01",
      "2024+2 2024-07-01",
      "2024 2024-06-01",
      "2023+1",
    ]);
    expect(createCatalogue(files).resolve("small", "north", { on: "2024-07-15" }).title).toBe("Изменения 2");
  });

  test("older changes do not make a newer edition wait that the region does not change", () => {
    const { [`${north}/small.overlay.json`]: _, ...files } = always;
    const left = { ...files, [`${north}/small/editions/2023.overlay.json`]: changes("1") };
    expect(names(left, "north")).toEqual(["2024 2024-06-01", "2023+1"]);
    expect(inForce(left, "2024-07-01", "north")).toBe("2024");
  });

  test("that came late to an older edition do not bring it back", () => {
    const overlay = changes("1", { "x-base": "2023", "x-effectiveFrom": "2024-12-01" });
    const files = {
      ...datedForm(two),
      ...region("north"),
      [`${north}/small/editions/2023.overlay.json`]: overlay,
    };
    expect(inForce(files, "2025-01-01", "north")).toBe("2024");
    expect(names(files, "north")).toEqual(["2024 2024-06-01", "2023"]);
    expect(createCatalogue(files).resolve("small", "north", { edition: "2023+1" }).title).toBe("Изменения 1");
  });

  test("of a region and of its city follow each other, each from its own day", () => {
    const files = {
      ...datedForm({ "1": undefined }),
      ...region("north"),
      ...region("city", "north"),
      [`${north}/small.overlay.json`]: changes("r", { "x-effectiveFrom": "2025-01-01" }),
      [`${city}/small.overlay.json`]: changes("c2", { "x-effectiveFrom": "2025-06-01" }),
      [`${city}/small/editions/1+c1.overlay.json`]: changes("c1", { "x-effectiveFrom": "2024-06-01" }),
    };
    const found = ["2024-01-01", "2024-07-01", "2025-01-01", "2025-07-01"].map((on) =>
      inForce(files, on, "city"),
    );
    expect(found).toEqual(["1", "1+c1", "1+r+c1", "1+r+c2"]);
  });

  test("a city's changes that extend its region's newer ones are not laid over the older ones", () => {
    const files = {
      ...datedForm({ "1": undefined }),
      ...region("north"),
      ...region("city", "north"),
      [`${north}/small.overlay.json`]: changes("r2", { "x-effectiveFrom": "2025-01-01" }),
      [`${north}/small/editions/1+r1.overlay.json`]: changes("r1"),
      [`${city}/small.overlay.json`]: changes("c", { extends: "../north/small.overlay.json" }),
    };
    expect(names(files, "city")).toEqual(["1+r2+c 2025-01-01", "1+r1"]);
    const whole = createCatalogue(files).resolve("small", "city", { on: "2025-02-01" });
    expect(whole.sources.overlays).toEqual([`${north}/small.overlay.json`, `${city}/small.overlay.json`]);
  });

  test("may extend those of a region that is not above", () => {
    const files = {
      ...datedForm({ "1": undefined }),
      ...region("north"),
      ...region("south"),
      [`${north}/small.overlay.json`]: changes("n", { "x-effectiveFrom": "2025-01-01" }),
      "forms/regions/south/small.overlay.json": changes("s", { extends: "../north/small.overlay.json" }),
    };
    expect(names(files, "south")).toEqual(["1+n+s 2025-01-01", "1"]);
  });

  test.each([
    ["../north/lost.overlay.json", "Файла «forms/regions/north/lost.overlay.json», который расширяют"],
    ["small.overlay.json", "расширяют друг друга по кругу"],
    ["other.overlay.json", "Изменения формы «small» расширяют изменения другой формы: «other»"],
  ])("that extend %s are refused", (target, words) => {
    const overlay = changes("1", { extends: target });
    const files = {
      ...always,
      [`${north}/small.overlay.json`]: overlay,
      [`${north}/other.overlay.json`]: changes("1"),
    };
    expect(() => createCatalogue(files).resolve("small", "north")).toThrow(words);
    expect(
      createCatalogue(files)
        .forms("north")
        .map(({ id }) => id),
    ).toEqual(["small"]);
  });
});

test("a region's own form has editions too", () => {
  const own = Object.fromEntries(
    Object.entries(datedForm(two)).map(([path, file]) => [
      path.replace("forms/small", `${north}/small`),
      file,
    ]),
  );
  const files = { ...own, ...region("north"), ...region("city", "north") };
  expect(names(files, "city")).toEqual(["2024 2024-06-01", "2023"]);
  expect(createCatalogue(files).resolve("small", "city", { on: "2024-01-01" }).title).toBe("Форма 2023");
});

test("an older edition prints by its own template, a region's before the form's, or else by the current one", () => {
  const templates = (...paths: readonly string[]) =>
    createCatalogue({
      ...datedForm(two),
      ...region("north"),
      ...Object.fromEntries(paths.map((path) => [path, "<p></p>"])),
    }).resolve("small", "north", { edition: "2023" }).sources.template;
  const older = "forms/small/editions/2023/template.hbs";
  expect(templates("templates/small.hbs", older, `${north}/small/editions/2023.hbs`)).toBe(
    `${north}/small/editions/2023.hbs`,
  );
  expect(templates("templates/small.hbs", older, `${north}/small.hbs`)).toBe(older);
  expect(templates("templates/small.hbs")).toBe("templates/small.hbs");
});
