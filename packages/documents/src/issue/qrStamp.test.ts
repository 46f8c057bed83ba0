import type { JsonObject } from "@formulyar/core";
import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { type TestForm, testForm } from "../testing/testForm.ts";
import { qrStamp, qrText } from "./qrStamp.ts";
import { issuedRecord } from "./recordFile.ts";

const properties = {
  number: { type: "string", title: "Номер" },
  journal: { type: "string", title: "Номер в журнале", "x-print": false },
};

function stampOf({ manifest, ...more }: Partial<TestForm>, data?: JsonObject) {
  const named = { documentNumber: ["/journal", "/number"], edition: "2024-10-23", ...manifest };
  const form = testForm({ properties, manifest: named, ...more });
  const record = issuedRecord(form, data && { data });
  return { text: qrText(form, record, !data), stamp: qrStamp(form, record, !data), record };
}

test("it says number, form, edition, region and the beginning of the record's fingerprint", () => {
  const { text, record } = stampOf({ region: {} }, { number: "12-СП/24", journal: "7" });
  const parts = new URLSearchParams(text.replace("formulyar:1?", ""));
  expect(Object.fromEntries(parts)).toEqual({
    form: "sample",
    edition: "2024-10-23",
    region: "area",
    number: "12-СП/24",
    hash: record.hash.slice(7, 23),
  });
});

test("of a blank it says neither number nor fingerprint", () => {
  expect(stampOf({}).text).toBe("formulyar:1?form=sample&edition=2024-10-23");
});

test("what it says is read from what is drawn", () => {
  const { text, stamp } = stampOf({}, { number: "5" });
  const modules = stamp?.modules ?? [];
  const side = (modules.length + 8) * 4;
  const dark = (x: number, y: number) => modules[Math.floor(y / 4) - 4]?.[Math.floor(x / 4) - 4] === true;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at++)
    if (dark(at % side, Math.floor(at / side))) data.fill(0, 4 * at, 4 * at + 3);
  expect(decodeQR({ width: side, height: side, data })).toBe(text);
});

test("words stand beside it for those who do not see it", () => {
  expect(stampOf({}, { number: "5" }).stamp?.alt).toBe(
    "QR-код документа: Проверочный лист № 5, редакция 2024-10-23",
  );
});

test("a number of any length fits", () => {
  expect(stampOf({}, { number: "9".repeat(5000) }).stamp?.modules.length).toBeLessThan(50);
});

describe("its place is the margin of the first sheet", () => {
  const place = (print: object) => {
    const { stamp } = stampOf({ manifest: { print } });
    return stamp && [stamp.size, stamp.right, stamp.bottom];
  };

  test("lower right where there is room", () => {
    expect(place({})).toEqual([13, 10, 4.5]);
  });

  test("else upper right, also of a sheet that lies", () => {
    expect(place({ margins: { bottom: 15 } })).toEqual([13, 10, 297 - 17.5]);
    expect(place({ margins: { bottom: 15 }, orientation: "landscape" })).toEqual([13, 10, 210 - 17.5]);
  });

  test("nowhere where there is none, or where it is switched off", () => {
    expect(place({ margins: { top: 10, bottom: 10 } })).toBeUndefined();
    expect(place({ qrCode: false })).toBeUndefined();
    expect(stampOf({ region: { print: { qrCode: false } } }).stamp).toBeUndefined();
  });
});
