import { createCatalogue } from "@formulyar/core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDocument, type FormDocument } from "../document/createDocument.ts";
import { documentSources } from "../document/documentSources.ts";
import { openRevised } from "../pdf/file/openRevised.ts";
import { nameOf, type PdfObject, PdfRef, PdfString, textOf } from "../pdf/syntax/index.ts";
import { createPrinter } from "../printer/createPrinter.ts";
import { fieldsIn, fillFields } from "../testing/fillFields.ts";
import { sampleFields } from "../testing/sampleForm.ts";
import { testFiles } from "../testing/testForm.ts";
import { issueFillable } from "./issueFillable.ts";
import { readDocument } from "./readDocument.ts";
import { filledRecord } from "./readFilled.ts";
import { readIssued } from "./readIssued.ts";

const printer = createPrinter();
afterAll(() => printer.close());

const today = "2024-12-01";
const template = `<h1>Лист</h1>
<p>{{line "/guest" hint="(имя)"}}</p>
<p>{{options "/room"}} {{options "/meals" mark="underline"}} {{square "/quiet"}} тихо</p>
<p>{{#filled "/arrival"}}{{date "/arrival"}}{{else}}«{{value "/arrival" blank="8mm"}}» {{value "/arrival" blank="20mm"}}{{/filled}}</p>
<p>«{{datePart "/left" "day"}}» {{datePart "/left" "month"}} {{datePart "/left" "year"}}</p>
<p>{{value "/nights"}} {{value "/guest" style="genitive"}}</p>
{{line "/wish" lines=3}} {{value "/neighbour"}}
<table class="grid"><tr><th scope="col">Что</th><th scope="col">Мест</th></tr>
{{#rows "/luggage" min=2}}<tr><td>{{value "./what" blank="none"}}</td><td>{{#filled "./pieces"}}{{value "./pieces"}}{{else}}&nbsp;{{/filled}}</td></tr>{{/rows}}</table>`;

const properties = {
  ...sampleFields,
  guest: {
    ...sampleFields.guest,
    "x-print": { line: [["{last}", "{first}"]], styles: { genitive: ["{first}"] } },
    "x-paste": { as: "full-name", fields: { surname: "/last", given: "/first" } },
  },
  left: { type: "string", format: "date", title: "День отъезда" },
};

let document: FormDocument;
let blank: Uint8Array;
beforeAll(async () => {
  const catalogue = createCatalogue(testFiles({ properties, template }));
  const form = catalogue.form("sample");
  document = createDocument(form, documentSources(catalogue, form));
  blank = await issueFillable(printer, document, { today });
});

const read = (bytes: Uint8Array) => readDocument(bytes, { documentOf: () => document, today });

describe("a blank to be filled in on the screen", () => {
  it("has a field for each place, named by its pointer and called by its titles", () => {
    expect(fieldsIn(blank)).toEqual([
      { name: "/guest", title: "Гость", kind: "Tx", places: 1 },
      { name: "/room", title: "Комната", kind: "Btn", places: 2 },
      { name: "/meals/0", title: "Питание – завтрак", kind: "Btn", places: 1 },
      { name: "/meals/1", title: "Питание – ужин", kind: "Btn", places: 1 },
      { name: "/quiet", title: "Тихая сторона", kind: "Btn", places: 1 },
      { name: "/arrival", title: "День приезда (ДД.ММ.ГГГГ)", kind: "Tx", places: 1 },
      { name: "/left#day", title: "День отъезда – день", kind: "Tx", places: 1 },
      { name: "/left#month", title: "День отъезда – месяц", kind: "Tx", places: 1 },
      { name: "/left#year", title: "День отъезда – год", kind: "Tx", places: 1 },
      { name: "/nights", title: "Ночей", kind: "Tx", places: 1 },
      { name: "/guest#genitive", title: "Гость", kind: "Tx", places: 1 },
      { name: "/wish", title: "Пожелания", kind: "Tx", places: 1 },
      { name: "/neighbour", title: "Сосед", kind: "Tx", places: 1 },
      { name: "/luggage/0/what", title: "Багаж – строка 1 – Что", kind: "Tx", places: 1 },
      { name: "/luggage/0/pieces", title: "Багаж – строка 1 – Мест", kind: "Tx", places: 1 },
      { name: "/luggage/1/what", title: "Багаж – строка 2 – Что", kind: "Tx", places: 1 },
      { name: "/luggage/1/pieces", title: "Багаж – строка 2 – Мест", kind: "Tx", places: 1 },
    ]);
  });

  it("is the same each time, and as it was issued when nobody has written in it", async () => {
    expect(Buffer.compare(await issueFillable(printer, document, { today }), Buffer.from(blank))).toBe(0);
    expect(readIssued(blank)).toMatchObject({ record: { data: {} }, verdict: { kind: "untouched" } });
    expect(read(blank)).toMatchObject({ record: { data: {} }, message: "Файл не изменён с выдачи." });
  });

  it("every widget stands in a Form element of its own, in the order of the structure, and has its looks", () => {
    const file = openRevised(blank);
    const tree = file.dict(file.catalog.get("StructTreeRoot"));
    const widgets: number[] = [];
    const visit = (node: PdfObject | undefined, parent: string): void => {
      const dict = file.dict(node);
      const type = nameOf(dict.get("S")) ?? parent;
      const object = dict.get("Obj");
      if (nameOf(dict.get("Type")) === "OBJR" && object instanceof PdfRef) {
        expect(parent).toBe("Form");
        widgets.push(object.number);
      }
      const kids = file.resolve(dict.get("K"));
      if (type === "Form") expect(Array.isArray(kids) ? kids.length : 1).toBe(1);
      for (const kid of Array.isArray(kids) ? kids : kids === undefined ? [] : [kids])
        if (typeof kid !== "number") visit(kid, type);
    };
    visit(tree.get("K"), "");
    const pages = file.list(file.dict(file.catalog.get("Pages")).get("Kids")).map((page) => file.dict(page));
    const annots = pages.flatMap((page) => file.list(page.get("Annots")));
    expect(widgets).toEqual(annots.map((one) => (one instanceof PdfRef ? one.number : 0)));
    expect(widgets.length).toBe(18);
    for (const page of pages) expect(nameOf(page.get("Tabs"))).toBe("S");
    for (const annot of annots) expect(file.dict(file.dict(annot).get("AP")).has("N")).toBe(true);
    expect(file.dict(file.catalog.get("AcroForm")).has("NeedAppearances")).toBe(false);
  });
});

describe("what was filled in", () => {
  it("comes back as a record, and is not mistaken for a changed document", () => {
    const filled = fillFields(blank, {
      "/guest": "Образцова Анна",
      "/room": "double",
      "/meals/1": "evening",
      "/quiet": "yes",
      "/arrival": "8 октября 2024 г.",
      "/left#day": "«9»",
      "/left#month": "октября",
      "/left#year": "2024",
      "/nights": "1",
      "/wish": "Чай (с лимоном)\rи тишина",
      "/luggage/1/what": "Сумка",
      "/luggage/1/pieces": "2",
    });
    const { record, unread, message } = read(filled);
    expect(unread).toEqual([]);
    expect(record).toEqual({
      form: "sample",
      edition: document.form.definition.edition,
      data: {
        guest: { last: "Образцова", first: "Анна" },
        room: "double",
        meals: ["evening"],
        quiet: true,
        arrival: "2024-10-08",
        nights: 1,
        wish: "Чай (с лимоном)\nи тишина",
        luggage: [{ what: "Сумка", pieces: 2 }],
        left: "2024-10-09",
      },
    });
    expect(message).toBe("Бланк заполнен на экране, ответы перенесены. Проверьте их.");
    expect(readIssued(filled).verdict).toEqual({ kind: "appended", additions: ["values"] });
    expect(document.form.check(record.data, { level: "draft", today })).toEqual([]);
  });

  it("as a foreign viewer saves it: pdf.js, which sets the words in the form's own font", async () => {
    const pdf = await getDocument({ data: Uint8Array.from(blank), verbosity: 0 }).promise;
    const page = await pdf.getPage(1);
    const all = (await page.getAnnotations()) as { id: string; fieldName: string; buttonValue?: string }[];
    const idOf = (name: string, state?: string) =>
      all.find((one) => one.fieldName === name && (state === undefined || one.buttonValue === state))?.id ??
      "";
    pdf.annotationStorage.setValue(idOf("/guest"), { value: "Щёголева Ёлка" });
    pdf.annotationStorage.setValue(idOf("/quiet"), { value: true });
    pdf.annotationStorage.setValue(idOf("/room", "single"), { value: true });
    pdf.annotationStorage.setValue(idOf("/luggage/0/what"), { value: "Чемодан № 1" });
    const saved = await pdf.saveDocument();
    const { record, unread } = read(saved);
    expect(unread).toEqual([]);
    expect(record.data).toEqual({
      guest: { last: "Щёголева", first: "Ёлка" },
      quiet: true,
      room: "single",
      luggage: [{ what: "Чемодан № 1" }],
    });
    const again = await getDocument({ data: Uint8Array.from(saved), verbosity: 0 }).promise;
    const shown = await (await again.getPage(1)).getAnnotations();
    expect(shown.find(({ fieldName }: { fieldName: string }) => fieldName === "/guest")).toMatchObject({
      fieldValue: "Щёголева Ёлка",
    });
  });

  it("whatever way the viewer writes strings", () => {
    const utf16 = Buffer.from("Образцов Олег", "utf16le");
    const strings = [
      `\xFE\xFF${Buffer.from(utf16).swap16().toString("latin1")}`,
      `\xFF\xFE${utf16.toString("latin1")}`,
      `\xEF\xBB\xBF${Buffer.from("Образцов Олег").toString("latin1")}`,
    ];
    for (const bytes of strings)
      expect(read(fillFields(blank, { "/guest": new PdfString(bytes) })).record.data).toEqual({
        guest: { last: "Образцов", first: "Олег" },
      });
    expect(read(fillFields(blank, { "/wish": new PdfString("caf\xE9 \x84 \xA0") })).record.data).toEqual({
      wish: "café — €",
    });
    expect(textOf(new PdfString("a"))).toBe("a");
  });
});

describe("what cannot be taken over is told", () => {
  const values = (given: Readonly<Record<string, string>>) =>
    filledRecord(new Map(Object.entries(given)), document, today);

  it("a line that nobody understands, words in another case, a date in pieces, a field of no form", () => {
    const { record, unread } = values({
      "/guest": "А.",
      "/guest#genitive": "Образцовой Анны",
      "/left#day": "9",
      "/other": "?",
    });
    expect(record.data).toEqual({});
    expect(unread.map(({ name, text }) => [name, text])).toEqual([
      ["/guest", "А."],
      ["/guest#genitive", "Образцовой Анны"],
      ["/left", "9"],
      ["/other", "?"],
    ]);
    for (const { reason, title } of unread) expect([reason, title].every((words) => words !== "")).toBe(true);
  });

  it("what is left over of a line that was understood", () => {
    const { record, unread } = values({ "/guest": "Образцова Анна, инвалид с детства" });
    expect(record.data).toEqual({ guest: { last: "Образцова", first: "Анна" } });
    expect(unread.map(({ text }) => text)).toEqual(["инвалид с детства"]);
  });

  it("a number or a date that is none stays in the record, and the checks tell of it", () => {
    const { record } = values({ "/nights": "две", "/arrival": "вчера" });
    expect(record.data).toEqual({ nights: "две", arrival: "вчера" });
    const found = document.form.check(record.data, { level: "draft", today });
    expect(found.map(({ path }) => path).toSorted()).toEqual(["/arrival", "/nights"]);
  });
});
