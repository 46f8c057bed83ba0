import { describe, expect, it } from "vitest";
import { regionMarks } from "./regionMarks.ts";

const region = {
  id: "kray",
  name: { nominative: "Край" },
  acts: { order: { number: "1", verify: true, note: "Сверьте с подлинником." }, rule: { number: "2" } },
  registers: { providers: { items: [{ name: "А" }, { name: "Б", sample: true }] } },
};
const slots = [
  { pointer: "/acts/order/number", title: "номер приказа" },
  { pointer: "/acts/rule/number", title: "номер правил" },
  { pointer: "/registers/providers/items", title: "реестр поставщиков" },
  { pointer: "/bodies/none", title: "орган" },
];
const nothing = { unverified: [], samples: [], notes: [] };

describe("regionMarks", () => {
  it("finds marks on the value, above it and in the items of a register", () => {
    expect(regionMarks({ region, regionSlots: slots })).toEqual({
      unverified: ["номер приказа"],
      samples: ["реестр поставщиков"],
      notes: ["Сверьте с подлинником."],
    });
  });

  it("says nothing of marks that the form does not use, nor without a region", () => {
    expect(regionMarks({ region, regionSlots: slots.slice(1, 2) })).toEqual(nothing);
    expect(regionMarks({ regionSlots: slots })).toEqual(nothing);
  });
});
