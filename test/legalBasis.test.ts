import { join } from "node:path";
import { createCatalogue } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { describe, expect, test } from "vitest";
import { everyForm } from "./support/everyForm.ts";

const catalogue = createCatalogue(await readDefinitions(join(import.meta.dirname, "..")));

describe.each(everyForm(catalogue).map((form) => [form.name, form] as const))("%s", (_, { id, region }) => {
  const form = catalogue.form(id, region);

  test("every field says its legal ground, its own or that of the group around it", () => {
    const silent = form.fields.filter(({ basis }) => basis === undefined).map(({ pointer }) => pointer);
    expect(silent).toEqual([]);
  });

  test("the form itself says its legal basis", () => {
    expect(form.definition.legalBasis.length).toBeGreaterThan(0);
  });

  test("every field has a Russian title", () => {
    const untitled = form.fields
      .filter(({ pointer, title }) => !pointer.endsWith("/*") && !/[а-яё]/i.test(title))
      .map(({ pointer }) => pointer);
    expect(untitled).toEqual([]);
  });
});
