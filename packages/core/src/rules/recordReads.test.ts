import { expect, test } from "vitest";
import { parseExpression } from "./celRuntime.ts";
import { recordReads } from "./recordReads.ts";

test.each([
  ["self.a > 1", []],
  ["self <= record.validUntil", ["/validUntil"]],
  ["has(record.a.b) && record.a.b == record.c", ["/a/b", "/c"]],
  ["record.rows.exists(row, row.code == record.main)", ["/rows", "/main"]],
  ["record.list[0].name == self[record.key]", ["/list", "/key"]],
  ["size(record) > 0", [""]],
  ["params.days[record.kind] + region.code.size()", ["/kind"]],
  ["record.a == 'x' ? {'k': record.b}[self.k] : [record.c][0]", ["/a", "/b", "/c"]],
])("%s", (source, reads) => {
  expect(recordReads(parseExpression(source).ast)).toEqual(reads);
});
