import { generateKeyPairSync, sign, verify } from "node:crypto";
import { createCatalogue, type FormRecord } from "@formulyar/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDocument, type FormDocument } from "../document/createDocument.ts";
import { documentSources } from "../document/documentSources.ts";
import { attach } from "../pdf/archive/attachRecord.ts";
import { PdfWriter } from "../pdf/archive/PdfWriter.ts";
import { openRevised } from "../pdf/file/openRevised.ts";
import { PdfRef, writeObject } from "../pdf/syntax/index.ts";
import { createPrinter } from "../printer/createPrinter.ts";
import { addRevision, catalogOf, freeNumber } from "../testing/addRevision.ts";
import { sampleFields, sampleGuest } from "../testing/sampleForm.ts";
import { testFiles } from "../testing/testForm.ts";
import { issueDocument } from "./issueDocument.ts";
import { NotIssuedError } from "./NotIssuedError.ts";
import { readIssued } from "./readIssued.ts";
import { issuedRecord, recordFile } from "./recordFile.ts";
import { verdictWords } from "./verdictWords.ts";

const printer = createPrinter();
afterAll(() => printer.close());

let document: FormDocument;
let issued: Uint8Array;
const kept = [{ pointer: "/fax", title: "Факс", value: "12-34", reason: "Поля больше нет." }];
const issue = (record?: Pick<FormRecord, "data" | "kept">) =>
  issueDocument(printer, document, record, { today: "2024-12-01" });

beforeAll(async () => {
  const catalogue = createCatalogue(testFiles({ properties: sampleFields, region: {} }));
  const form = catalogue.form("sample", "area");
  document = createDocument(form, documentSources(catalogue, form));
  issued = await issue({ data: sampleGuest, kept });
});

/** A file of nothing but an attachment. */
function fileWith(name: string, content: Buffer, more = ""): Buffer {
  const writer = new PdfWriter();
  const file = { name, description: "", type: "application/json", bytes: content };
  const pages = writer.object("<</Type/Pages/Count 0/Kids[]>>");
  const root = writer.object(
    `<</Type/Catalog/Pages ${pages} 0 R${attach(writer, file, "2024-12-01")}${more}>>`,
  );
  return writer.finish({ root, info: writer.object("<<>>") });
}

describe("a document as it was issued", () => {
  it("gives its record back, and that it was not changed", () => {
    const { record, hash, verdict } = readIssued(issued);
    const { edition } = document.form.definition;
    expect(record).toEqual({ form: "sample", region: "area", edition, data: sampleGuest, kept });
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(verdict).toEqual({ kind: "untouched" });
  });

  it("printed again from what was read, has the same bytes: a detached signature stays valid", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const signature = sign(null, issued, privateKey);
    const again = await issue(readIssued(issued).record);
    expect(verify(null, again, publicKey, signature)).toBe(true);
    expect(verify(null, await issue({ data: { ...sampleGuest, nights: 4 } }), publicKey, signature)).toBe(
      false,
    );
  });

  it("a blank has an empty record", async () => {
    expect(readIssued(await issue())).toMatchObject({ record: { data: {} }, verdict: { kind: "untouched" } });
  });
});

describe("what was added after it was issued", () => {
  const withForm = (fields: string, more: readonly (readonly [number, string])[]) => {
    const { number, entries } = catalogOf(issued);
    const catalog = writeObject(entries).replace(/>>$/, `/AcroForm<</Fields[${fields}]>>>>`);
    return addRevision(issued, new Map([[number, catalog], ...more]));
  };

  it("a signature", () => {
    const free = freeNumber(issued);
    const signed = withForm(`${free} 0 R`, [[free, "<</FT/Sig/T(s)/V<</Type/Sig/Contents<00>>>>>"]]);
    const { record, verdict } = readIssued(signed);
    expect(verdict).toEqual({ kind: "appended", additions: ["signature"] });
    expect(record.data).toEqual(sampleGuest);
    expect(verdictWords(verdict)).toContain("электронная подпись");
  });

  it("filled fields", () => {
    const free = freeNumber(issued);
    const filled = withForm(`${free} 0 R`, [[free, "<</FT/Tx/T(a)/V(b)>>"]]);
    expect(readIssued(filled).verdict).toEqual({ kind: "appended", additions: ["values"] });
  });

  it("notes, other pages, other content of a page, each by its name", () => {
    const file = openRevised(issued);
    const pages = file.dict(file.catalog.get("Pages"));
    const [first] = file.list(pages.get("Kids"));
    const number = first instanceof PdfRef ? first.number : 0;
    const page = new Map(file.dict(first));
    const free = freeNumber(issued);
    const noted = writeObject(page).replace(/>>$/, "/Annots[<</Subtype/Text/Contents(x)>>]>>");
    expect(readIssued(addRevision(issued, new Map([[number, noted]]))).verdict).toEqual({
      kind: "appended",
      additions: ["notes"],
    });
    const drawn = new Map([
      [number, writeObject(page.set("Contents", new PdfRef(free)))],
      [free, "<</Length 1>>\nstream\nq\nendstream"],
    ]);
    expect(readIssued(addRevision(issued, drawn)).verdict).toEqual({
      kind: "appended",
      additions: ["content"],
    });
  });

  it("another record in the place of the issued one: the issued one is given", () => {
    const { number, entries } = catalogOf(issued);
    const free = freeNumber(issued);
    const other = recordFile(issuedRecord(document.form, { data: { nights: 9 } }));
    const changed = addRevision(
      issued,
      new Map([
        [number, writeObject(new Map(entries).set("AF", [new PdfRef(free)]))],
        [free, `<</Type/Filespec/F(record.json)/UF(record.json)/EF<</F ${free + 1} 0 R>>>>`],
        [free + 1, `<</Length ${other.length}>>\nstream\n${other.toString("latin1")}\nendstream`],
      ]),
    );
    const { record, verdict } = readIssued(changed);
    expect(record.data).toEqual(sampleGuest);
    expect(verdict).toEqual({ kind: "appended", additions: ["record"] });
  });

  it("what is no revision at all", () => {
    const longer = Buffer.concat([issued, Buffer.from("\n\n")]);
    expect(readIssued(longer).verdict).toEqual({ kind: "appended", additions: ["other"] });
  });
});

describe("a changed file", () => {
  it("one byte of it", () => {
    const changed = Buffer.from(issued);
    // In the comment after the header: every object is still there.
    changed[12] = (changed[12] ?? 0) ^ 1;
    const { record, verdict } = readIssued(changed);
    expect(verdict).toEqual({ kind: "changed" });
    expect(record.data).toEqual(sampleGuest);
  });

  it("a record that does not bear its own fingerprint", () => {
    const whole = issuedRecord(document.form, { data: sampleGuest });
    const forged = recordFile({ ...whole, data: { ...sampleGuest, nights: 30 } });
    const { record, verdict } = readIssued(fileWith("record.json", forged));
    expect(verdict).toEqual({ kind: "record-changed" });
    expect(record.data).toMatchObject({ nights: 30 });
    expect(verdictWords(verdict)).toContain("изменена");
  });

  it("a record without a fingerprint was not issued so", () => {
    const bare = Buffer.from(JSON.stringify({ form: "sample", data: {} }));
    expect(readIssued(fileWith("record.json", bare)).verdict).toEqual({ kind: "record-changed" });
  });
});

describe("what is no document of ours is refused, with the reason", () => {
  const reason = (bytes: Uint8Array) => {
    try {
      readIssued(bytes);
    } catch (error) {
      if (error instanceof NotIssuedError) return [error.reason, error.message];
      throw error;
    }
    throw new Error("it was read");
  };

  it("no PDF, nothing at all", () => {
    expect(reason(Buffer.from('{"form":"sample"}'))).toEqual(["no-pdf", "Это не PDF."]);
    expect(reason(new Uint8Array())).toEqual(["no-pdf", "Это не PDF."]);
  });

  it("a PDF of somebody else's, with an attachment or without", async () => {
    const foreign = await printer.print(document.html(undefined, { today: "2024-12-01" }));
    expect(reason(foreign)[0]).toBe("no-record");
    expect(reason(fileWith("invoice.xml", Buffer.from("<a/>")))[0]).toBe("foreign-attachment");
    expect(reason(fileWith("record.json", Buffer.from("[1]")))[0]).toBe("foreign-attachment");
    expect(reason(fileWith("record.json", Buffer.from('{"form":"a","data":{},"kept":1}')))[0]).toBe(
      "foreign-attachment",
    );
  });

  it("an encrypted one, and damaged ones", () => {
    const locked = Buffer.from(issued)
      .toString("latin1")
      .replace(/\/ID\[<.*?>\]/, (id) => `/Encrypt 1 0 R`.padEnd(id.length));
    expect(reason(Buffer.from(locked, "latin1"))[0]).toBe("encrypted");
    expect(reason(issued.subarray(0, issued.length / 2))[0]).toBe("damaged");
    expect(reason(issued.subarray(0, 40))[0]).toBe("damaged");
    expect(reason(Buffer.from("%PDF-1.7\nstartxref\n9\n%%EOF\n"))[0]).toBe("damaged");
  });

  it("bytes of chance in the place of a file's own end in a refusal or a record, never in a fault", () => {
    for (let at = 0; at < issued.length; at += Math.ceil(issued.length / 300)) {
      const broken = Buffer.from(issued);
      broken.fill((at * 31) & 255, at, Math.min(at + 7, issued.length));
      try {
        expect(["changed", "record-changed", "untouched", "appended"]).toContain(
          readIssued(broken).verdict.kind,
        );
      } catch (error) {
        expect(error).toBeInstanceOf(NotIssuedError);
      }
    }
  });
});
