import type { ProvenanceMark } from "@formulyar/core";
import { expect, it } from "vitest";
import { markList } from "./markList.ts";

const mark = (kind: ProvenanceMark["kind"], title: string, note?: string): ProvenanceMark => ({
  kind,
  title,
  file: "forms/regions/north/region.json",
  pointer: "/acts/order",
  ...(note !== undefined && { note }),
});

it("puts what is to be compared before what is invented", () => {
  expect(markList([mark("sample", "Реестр «А»"), mark("verify", "Акт «Б»", "Номер неразборчив.")])).toBe(
    [
      "",
      "Сверить с подлинником:",
      "  forms/regions/north/region.json#/acts/order: Акт «Б». Номер неразборчив.",
      "",
      "Выдумано для показа:",
      "  forms/regions/north/region.json#/acts/order: Реестр «А».",
      "",
    ].join("\n"),
  );
});

it("names what is marked as a whole in one line", () => {
  const whole = { ...mark("sample", "Все данные региона «В»"), pointer: "" };
  expect(markList([whole, mark("sample", "Реестр «А»")])).toBe(
    "\nВыдумано для показа:\n  forms/regions/north/region.json#: Все данные региона «В».\n",
  );
});

it("is silent when all is sure", () => {
  expect(markList([])).toBe("");
});
