import fc from "fast-check";
import { expect, it } from "vitest";
import { createUniqueNames } from "./uniqueNames.ts";

const namesOf = (bases: readonly string[], taken: readonly string[] = []) => {
  const names = createUniqueNames(taken);
  return bases.map((base) => names.next(base, ".pdf"));
};

it("counts on what is there already", () => {
  expect(namesOf(["а", "а", "а (2)", "а"])).toEqual(["а.pdf", "а (2).pdf", "а (2) (2).pdf", "а (3).pdf"]);
});

it("takes large and small letters for the same", () => {
  expect(namesOf(["Анна", "АННА"])).toEqual(["Анна.pdf", "АННА (2).pdf"]);
});

it("names the rest alike when it goes on later", () => {
  const bases = fc.array(fc.constantFrom("а", "А", "а (2)", "б", "а (3)"), { maxLength: 20 });
  fc.assert(
    fc.property(bases, fc.nat(20), (all, cut) => {
      const whole = namesOf(all);
      const done = whole.slice(0, cut);
      expect([...done, ...namesOf(all.slice(cut), done)]).toEqual(whole);
      expect(new Set(whole.map((name) => name.toLowerCase())).size).toBe(all.length);
    }),
  );
});
