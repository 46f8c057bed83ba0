import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCatalogue } from "@formulyar/core";
import { readDefinitions } from "@formulyar/core/files";
import { createDocument, createPrinter, documentSources, issueDocument } from "@formulyar/documents";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeWorld, fakeWorld } from "../testing/fakeWorld.ts";

let world: FakeWorld;
beforeAll(async () => {
  world = await fakeWorld();
  const printer = createPrinter();
  const catalogue = createCatalogue(await readDefinitions(world.folder));
  const form = catalogue.form("small", "sample");
  const document = createDocument(form, documentSources(catalogue, form));
  const data = { name: "Анна", born: "2024-12-01" };
  const today = "2025-03-01";
  const issued = await issueDocument(printer, document, { data }, { today });
  const foreign = await printer.print(document.html({}, { today }));
  await printer.close();
  await writeFile(join(world.folder, "issued.pdf"), issued);
  await writeFile(join(world.folder, "foreign.pdf"), foreign);
  await writeFile(join(world.folder, "none.pdf"), "no PDF");
});
afterAll(() => world.remove());

describe("verify", () => {
  it("a document that was issued conforms", async () => {
    const { code, out, err } = await world.formulyar("verify issued.pdf");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^issued\.pdf: Соответствует PDF\/A-3a и PDF\/UA-1 \(правил: \d+\)\.\n$/);
  });

  it("one that was only printed does not: the clause, the place, the mend; exit code 1", async () => {
    const { code, out } = await world.formulyar("verify issued.pdf foreign.pdf");
    expect(code).toBe(1);
    expect(out).toContain("foreign.pdf: Не соответствует. Нарушено правил: ");
    expect(out).toContain("PDF/A-3a, 6.1.3-1\n    – идентификатора (/ID) нет\n    Как исправить: ");
  });

  it("for programs", async () => {
    const { out } = await world.formulyar("verify issued.pdf foreign.pdf --json");
    const [first, second] = JSON.parse(out);
    expect(first).toMatchObject({ claims: { part: "3", conformance: "A", ua: "1" }, findings: [] });
    expect(second.findings[0].sources).toContainEqual({ standard: "PDF/A-3a", clause: "6.1.3", test: 1 });
  });

  it("what is no PDF is refused in words", async () => {
    const { code, err } = await world.formulyar("verify none.pdf");
    expect([code, err]).toEqual([
      2,
      "none.pdf: это не PDF, или файл повреждён. Проверьте, тот ли это файл.\n",
    ]);
  });
});
