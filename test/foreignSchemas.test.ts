import { join } from "node:path";
import { checkDefinitions, createCatalogue, createForm, type SchemaValidators } from "@formulyar/core";
import { readTree } from "@formulyar/core/files";
import { validatorModule } from "@formulyar/core/standalone";
import { createDocument, createPrinter, documentSources } from "@formulyar/documents";
import { pdfText } from "@formulyar/documents/testing";
import { afterAll, describe, expect, test } from "vitest";

const files = await readTree(join(import.meta.dirname, "foreign"), "forms/");
const catalogue = createCatalogue(files);
const today = "2026-11-01";

function problemsOf(id: string, data: object, level: "draft" | "final" = "final"): readonly string[] {
  return catalogue
    .form(id)
    .check(data, { level, today })
    .map(({ rule, path }) => `${rule} ${path}`);
}

test("definitions that nobody here wrote pass the check", () => {
  expect(checkDefinitions(files, { today }).filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("a draft-07 schema with definitions, recursion, conditions and dependencies", () => {
  const item = {
    name: "Весы",
    quantity: 1,
    accessories: [{ name: "Гиря", quantity: 2, accessories: [{ name: "Футляр", quantity: 1 }] }],
  };
  const author = { full_name: "Примеров И. С.", phones: ["8 900 000"] };
  const good = {
    department: "Лаборатория",
    author,
    items: [item],
    size: [1, 2, 3],
    extra: "kept by the schema's own rules",
  };

  test("accepts what the schema accepts", () => {
    expect(problemsOf("equipment-request", good)).toEqual([]);
  });

  test.each([
    [
      {},
      ["required /department", "required /items", "required /author/full_name", "required /author/phones"],
    ],
    [{ ...good, funding: { kind: "grant" } }, ["required /funding/grant_number"]],
    [{ ...good, approved_by: "Кто-то" }, ["dependentRequired /approved"]],
    [{ ...good, size: [1, 2, 3, 4] }, ["items /size"]],
    [{ ...good, delivery: { floor: 1 } }, ["oneOf /delivery"]],
    [
      { ...good, items: [{ ...item, accessories: [{ name: "Г" }] }] },
      ["required /items/0/accessories/0/quantity"],
    ],
    [{ ...good, items: [{ ...item, code: "x" }] }, ["pattern /items/0/code"]],
    [{ ...good, author: { ...author, "e-mail": "x" } }, ["format /author/e-mail"]],
  ])("%j", (data, problems) => {
    expect(problemsOf("equipment-request", data)).toEqual(problems);
  });
});

describe("a 2020-12 schema with references, alternatives and branches", () => {
  const good = {
    event: { name: "Доступная среда", starts: "2026-10-01", city: "Тверь" },
    organisers: [{ name: "Центр", country: "RU" }],
    languages: ["русский"],
  };

  test("accepts what the schema accepts", () => {
    expect(problemsOf("conference-report", good)).toEqual([]);
  });

  test.each([
    [{ ...good, rating: 1 }, ["required /reason"]],
    [{ ...good, organisers: [{ name: "Ц", country: "XX" }] }, ["oneOf /organisers/0/country"]],
    [{ ...good, languages: ["латынь"] }, ["enum /languages/0"]],
    [
      { ...good, sections: [{ title: "А", subsections: [{ talks: -1 }] }] },
      ["required /sections/0/subsections/0/title", "minimum /sections/0/subsections/0/talks"],
    ],
    [{ ...good, publication: { pages: 5 } }, ["anyOf /publication"]],
    [{ ...good, metadata: { a: 1 } }, ["type /metadata/a"]],
  ])("%j", (data, problems) => {
    expect([...problemsOf("conference-report", data)].toSorted()).toEqual(problems.toSorted());
  });
});

test.each(catalogue.forms().map(({ id }) => id))(
  "%s: an empty record is a sound draft; the precompiled validators agree",
  async (id) => {
    expect(problemsOf(id, {}, "draft")).toEqual([]);
    const form = catalogue.form(id);
    const source = validatorModule(form.definition);
    const validators = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`
    )) as SchemaValidators;
    const precompiled = createForm(form.definition, validators);
    for (const data of [{}, { event: {}, items: [{}], tags: [1, 1] }]) {
      expect(precompiled.check(data, { level: "final", today })).toEqual(
        form.check(data, { level: "final", today }),
      );
    }
  },
);

describe("the printed document, from a generic template", () => {
  const printer = createPrinter();
  afterAll(() => printer.close());

  async function printed(id: string, data?: object): Promise<string> {
    const form = catalogue.form(id);
    const document = createDocument(form, documentSources(catalogue, form));
    const pages = await pdfText(await printer.print(document.html(data as never, { today })));
    return pages.join(" ").replaceAll(/\s+/g, " ");
  }

  test.each(catalogue.forms().map(({ id }) => id))(
    "%s: a blank has the title and the name of every field",
    async (id) => {
      const text = await printed(id);
      const form = catalogue.form(id);
      const titles = form.fields.filter(
        ({ pointer, kind }) => kind !== "group" && !pointer.slice(1).includes("/"),
      );
      expect(text.toLowerCase()).toContain(form.definition.title.toLowerCase());
      for (const { title } of titles) expect(text).toContain(title);
    },
  );

  test("an open object is printed in words, not lost", async () => {
    const text = await printed("conference-report", { metadata: { Спонсор: "Фонд «Образец»" } });
    expect(text).toContain("Прочие сведения");
    expect(text).toContain("Спонсор: Фонд «Образец»");
  });

  test("what was filled in stands on paper: options, nested tables, lists", async () => {
    const text = await printed("equipment-request", {
      department: "Лаборатория",
      author: { full_name: "Примеров И. С.", phones: ["8 900 000"] },
      items: [{ name: "Весы", quantity: 2, unit: "шт.", accessories: [{ name: "Гиря", quantity: 5 }] }],
      tags: ["срочно", "повторно"],
      delivery: { warehouse: "Склад № 3" },
      size: [1.5, 2, 3],
    });
    for (const words of [
      "Лаборатория",
      "Примеров И. С.",
      "Весы",
      "шт.",
      "Гиря",
      "срочно",
      "Склад № 3",
      "1,5",
    ]) {
      expect(text).toContain(words);
    }
  });
});
