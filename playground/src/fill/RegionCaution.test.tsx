import type { ProvenanceMark, ResolvedForm } from "@formulyar/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { RegionCaution } from "./RegionCaution.tsx";

const form: ResolvedForm = {
  id: "small",
  title: "Малая форма",
  edition: "1",
  legalBasis: [],
  schema: {},
  ui: { sections: [] },
  parameters: {},
  texts: {},
  print: {},
  sources: { manifest: "form.json", schema: "schema.json" },
};
const mark = (kind: ProvenanceMark["kind"], title: string, note?: string): ProvenanceMark => ({
  kind,
  title,
  file: "region.json",
  pointer: "/acts/order",
  ...(note !== undefined && { note }),
});

const shown = (marks: readonly ProvenanceMark[]) =>
  renderToStaticMarkup(<RegionCaution definition={{ ...form, ...(marks.length > 0 && { marks }) }} />);

it("names what is to be compared and what is invented, and says each note once", () => {
  const text = shown([
    mark("verify", "номер приказа", "Сверьте с подлинником."),
    mark("verify", "дата приказа", "Сверьте с подлинником."),
    mark("sample", "реестр поставщиков"),
    mark("sample", "реестр поставщиков"),
  ]);
  expect(text).toContain("<li>номер приказа; дата приказа. Сверьте с подлинником.</li>");
  expect(text.split("Сверьте с подлинником.").length).toBe(2);
  expect(text.split("реестр поставщиков").length).toBe(2);
});

it("ends each line with one full stop, as a change ends its description", () => {
  const text = shown([mark("sample", "Возраст выбран для примера."), mark("sample", "Реестр", "Выдуман")]);
  expect(text).toContain("<li>Возраст выбран для примера.</li><li>Реестр. Выдуман.</li>");
});

it("says nothing when all is sure", () => {
  expect(shown([])).toBe("");
});
