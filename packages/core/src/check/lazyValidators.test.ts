import { expect, test } from "vitest";
import { createCatalogue } from "../catalogue/createCatalogue.ts";
import { regionalFiles } from "../testing/regionalFiles.ts";
import { lazyValidators } from "./lazyValidators.ts";

const schema = { properties: { name: { type: "string", title: "Имя", maxLength: 5 } } };

function validators(update: unknown, region?: string, more: object = {}) {
  const files = regionalFiles({
    schema: structuredClone({ ...schema, ...more }),
    actions: [{ target: "$.form", update: update as string }],
  });
  return lazyValidators(createCatalogue(files).resolve("small", region));
}

test("a region that leaves the schema alone shares what was compiled of it", () => {
  const files = regionalFiles({ schema, actions: [{ target: "$.form", update: { title: "Иначе" } }] });
  const catalogue = createCatalogue(files);
  expect(lazyValidators(catalogue.resolve("small", "north"))).toBe(
    lazyValidators(catalogue.resolve("small")),
  );
});

test("definitions that are read again share it, too, as long as they say the same", () => {
  const first = validators({ title: "Иначе" }, "north");
  expect(validators({ title: "По-другому" }, "north")).toBe(first);
  expect(validators({ title: "Иначе" }, "north", { minProperties: 1 })).not.toBe(first);
  expect(first.final({ name: "слишком длинно" }).map(({ keyword }) => keyword)).toEqual(["maxLength"]);
});
