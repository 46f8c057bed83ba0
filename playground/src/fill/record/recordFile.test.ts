import type { FormRecord, ResolvedForm } from "@formulyar/core";
import { describe, expect, it } from "vitest";
import { type Api, ApiProblem, type ReadDocument } from "../../api/index.ts";
import { readRecordFile, writeRecordFile } from "./recordFile.ts";

const form = { id: "sample", title: "Образец", edition: "2024" } as ResolvedForm;
const regional: ResolvedForm = { ...form, region: { id: "kray", name: { nominative: "Край" } } };
const data = { person: { lastName: "Образцова" } };
const editions = ["2024", "2019"];
const document = (record: FormRecord, kind: ReadDocument["verdict"]["kind"] = "untouched") =>
  ({ record, verdict: { kind, message: "Файл изменён." } }) as const;
const unread = () => Promise.reject(new ApiProblem(422, "Документ не читается", "В нём нет записи формы."));
const open = (text: BlobPart, of = form, read: Api["read"] = unread) =>
  readRecordFile(new Blob([text]), of, editions, { read });
const kept = [{ pointer: "/fax", title: "Факс", value: "12-34", reason: "Поля больше нет." }];

describe("the record as a file", () => {
  it("opens what it saved", async () => {
    const opened = { edition: "2024", data, kept: [] };
    expect(await open(writeRecordFile(regional, data), regional)).toEqual(opened);
    expect(await open(writeRecordFile(regional, data, kept), regional)).toEqual({ ...opened, kept });
    expect(JSON.parse(writeRecordFile(regional, data))).toEqual({
      form: "sample",
      region: "kray",
      edition: "2024",
      data,
    });
  });

  it("opens bare data and survives a byte order mark", async () => {
    expect(await open(`\uFEFF${JSON.stringify(data)}`)).toEqual({ edition: "2024", data, kept: [] });
  });

  it("warns of a record of another region", async () => {
    expect((await open(writeRecordFile(regional, data))).caution).toContain("kray");
  });

  it("opens a record in the edition that it was made with", async () => {
    const old = writeRecordFile({ ...form, edition: "2019" }, data);
    expect(await open(old)).toEqual({ edition: "2019", data, kept: [] });
  });

  it("warns of an edition that the form does not have", async () => {
    const lost = writeRecordFile({ ...form, edition: "2001-02-03" }, data);
    expect(await open(lost)).toMatchObject({
      edition: "2024",
      caution: expect.stringContaining("от 03.02.2001"),
    });
  });

  it("opens the record in a document, and says when it was changed since it was issued", async () => {
    const record = { form: "sample", edition: "2024", data };
    const opened = { edition: "2024", data, kept: [] };
    expect(await open("%PDF-1.7", form, async () => document(record))).toEqual(opened);
    expect(await open("%PDF-1.7", form, async () => document(record, "changed"))).toEqual({
      ...opened,
      caution: "Файл изменён.",
    });
    await expect(open("%PDF-1.7")).rejects.toMatchObject({ message: "В нём нет записи формы." });
    await expect(open("%PDF-1.7", form, async () => document({ form: "other", data }))).rejects.toMatchObject(
      {
        message: expect.stringContaining("другой формы"),
      },
    );
  });

  it.each([
    ["a record of another form", JSON.stringify({ form: "other", data }), "другой формы"],
    ["broken JSON", '{"person":', "повреждён"],
    ["a list", "[]", "список"],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00]), "не текст"],
    ["a huge file", " ".repeat(5 * 1024 * 1024 + 1), "больше 5 МБ"],
  ])("refuses %s in clear words", async (_name, content, words) => {
    await expect(open(content)).rejects.toMatchObject({
      name: "RecordFileError",
      message: expect.stringContaining(words),
    });
  });
});
