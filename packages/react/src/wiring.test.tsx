import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { press } from "./testing/actions.ts";
import { repairForm } from "./testing/sampleForm.ts";
import { showForm } from "./testing/showForm.tsx";

describe.each(["person", "work"])("step %s", (section) => {
  const data = { kind: "other", urgent: true, works: [{}, { name: "Кровля" }], workshops: ["Первая"] };

  test("names only ids that are there, each once", () => {
    const { container } = showForm(repairForm(), { section, data });
    press("button", "Проверить");
    const ids = [...container.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const attribute of ["aria-describedby", "aria-labelledby", "aria-controls", "for", "list"]) {
      const named = [...container.querySelectorAll(`[${attribute}]`)].flatMap(
        (element) => element.getAttribute(attribute)?.split(" ") ?? [],
      );
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test("every input has a name, and no style attribute is written", () => {
    const { container } = showForm(repairForm(), { section, data });
    const inputs = container.querySelectorAll<HTMLInputElement>("input, select, textarea");
    expect([...inputs].filter((input) => (input.labels?.length ?? 0) === 0)).toEqual([]);
    expect(container.querySelector("[style]")).toBeNull();
  });
});

test("required fields say so in more than colour", () => {
  showForm(repairForm());
  const name = screen.getByLabelText("Фамилия");
  expect(name.getAttribute("aria-required")).toBe("true");
  expect(screen.getByLabelText("Телефон").getAttribute("aria-required")).toBeNull();
  expect(screen.getByText("Фамилия", { selector: "label" }).className).toContain("fy-required");
});
