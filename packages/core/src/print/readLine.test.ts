import { describe, expect, it } from "vitest";
import type { LineDefinition, Schema } from "../model/index.ts";
import { printValue } from "./printValue.ts";
import { readLine } from "./readLine.ts";

const composite = (line: LineDefinition["line"]): Schema => ({
  type: "object",
  "x-print": { line },
  properties: { number: { type: "string" }, date: { type: "string" }, by: { type: "string" } },
});
const registration = composite([["№ {number}", "от {date}"], "{by}"]);
const read = (schema: Schema, text: string) => Object.fromEntries(readLine(schema, text) ?? []);

describe("the line of a composite, taken apart", () => {
  it("as it is printed, whichever of its fields there are", () => {
    for (const value of [
      { number: "5-а" },
      { number: "5", date: "01.02.2024" },
      { number: "5", date: "1", by: "МВД, Пермь" },
    ])
      expect(read(registration, printValue(registration, value))).toEqual(value);
  });

  it("with other spaces than are printed", () => {
    expect(read(registration, " №5  от 01.02.2024")).toEqual({ number: "5", date: "01.02.2024" });
  });

  it("not where nobody can tell the fields from each other, nor without a line", () => {
    expect(readLine(composite([["{number}", "{date}"]]), "5 6")).toBeUndefined();
    expect(readLine({ type: "object" }, "5")).toBeUndefined();
    expect(readLine(registration, "")).toBeUndefined();
  });
});
