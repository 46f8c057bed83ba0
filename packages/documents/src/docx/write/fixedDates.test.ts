import { expect, test, vi } from "vitest";
import type { Paragraph } from "../model.ts";
import { separator } from "../settle/settle.ts";
import { withFixedDates } from "./fixedDates.ts";
import { writeWord } from "./writeWord.ts";

const sheet = {
  orientation: "portrait",
  margins: { top: 20, right: 10, bottom: 20, left: 20 },
  fontSize: 12,
  pageNumbers: true,
} as const;

const paragraph: Paragraph = { ...separator({ top: 0 }, 20), exact: false };
const document = { title: "Лист", today: "2024-12-01", sheet, sections: [[paragraph]] };

test("a document that is made later is the same bytes", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2024-12-01T10:00:00Z") });
  const first = await writeWord(document);
  vi.setSystemTime(new Date("2031-05-17T23:59:00Z"));
  const second = await writeWord(document);
  vi.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
});

test("what is no ZIP file is told", () => {
  expect(() => withFixedDates(new Uint8Array(100))).toThrow("not a ZIP file");
});
