import { describe, expect, test } from "vitest";
import { regionPathFault } from "../catalogue/regionPath.ts";
import { describeFinding } from "../model/index.ts";
import { smallFiles } from "../testing/smallForm.ts";
import { checkDefinitions } from "./checkDefinitions.ts";

const name = { type: "string", title: "Имя" };

function findings(expression: string, manifest = {}): readonly string[] {
  const rule = { id: "R-1", rule: expression, message: "м" };
  const files = smallFiles({ properties: { name }, "x-rules": [rule] }, {}, manifest);
  return checkDefinitions(files, { today: "2024-12-01" }).map(describeFinding);
}

describe("what some region may have is sound", () => {
  test.each([
    "has(region.acts.order.date) && region.acts.order.registered.number == '1'",
    "region.registers.providers.items.exists(i, i.name == record.name)",
    "region.registers.providers.items[0].name == 'А'",
    "region.bodies['authorised'].head.name == 'А' && region.name.nominative == 'А'",
    "region.postalPrefixes.exists(p, record.name.startsWith(p))",
    "cel.bind(body, region.bodies.authorised, body.name == 'А')",
  ])("%s", (rule) => {
    expect(findings(rule)).toEqual([]);
  });
});

describe("what none can have is a slip of the pen", () => {
  test.each([
    [
      "region.acts.order.nubmer == '1'",
      "«nubmer» (region.acts.order.nubmer). Возможно, имелось в виду «number».",
    ],
    [
      "has(region.bodies.authorised.nmae)",
      "«nmae» (region.bodies.authorised.nmae). Возможно, имелось в виду «name».",
    ],
    ["region.registers.providers.itmes.exists(i, i.name == '')", "имелось в виду «items»"],
    [
      "region.registers.providers.items.exists(i, i.nmae == '')",
      "«nmae» (region.registers.providers.items.*.nmae)",
    ],
    ["cel.bind(body, region.bodies.authorised, body.hed == 'А')", "имелось в виду «head»"],
    ["region.acts.order.approvalNote.act.text == ''", "«text» (region.acts.order.approvalNote.act.text)"],
  ])("%s", (rule, words) => {
    const found = findings(rule);
    expect(found.length).toBe(1);
    expect(found[0]).toContain("forms/small/schema.json#/x-rules/0/rule: В данных региона не бывает");
    expect(found[0]).toContain(words);
  });

  test("in region slots", () => {
    expect(findings("true", { regionSlots: [{ pointer: "/acts/order/nubmer", title: "Номер" }] })).toEqual([
      "forms/small/form.json#/regionSlots/0/pointer: В данных региона не бывает «nubmer» (/acts/order/nubmer). Возможно, имелось в виду «number».",
    ]);
  });
});

test("a path by itself", () => {
  expect(regionPathFault(["bodies", "*", "name"])).toBeUndefined();
  expect(regionPathFault([])).toBeUndefined();
  expect(regionPathFault(["bodes"])?.step).toBe("bodes");
  expect(regionPathFault(["name", "nominative", "x"])).toEqual({ step: "x", known: [] });
  expect(regionPathFault(["constructor"])?.step).toBe("constructor");
});
