import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { press } from "./testing/actions.ts";
import { repairForm, sampleForm } from "./testing/sampleForm.ts";
import { showForm } from "./testing/showForm.tsx";

const tasks = () => within(screen.getByRole("navigation", { name: "Разделы" }));

test("steps forward and back; the title of the step gets the focus", () => {
  const onSectionChange = vi.fn();
  showForm(repairForm(), { onSectionChange });
  expect(screen.queryByRole("button", { name: "Назад" })).toBeNull();
  press("button", "Далее");
  expect(onSectionChange).toHaveBeenCalledWith("work");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Что сделать" }));
  press("button", "Далее");
  expect(onSectionChange).toHaveBeenLastCalledWith("_review");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Проверьте ответы" }));
  expect(screen.queryByRole("button", { name: "Далее" })).toBeNull();
  press("button", "Назад");
  press("button", "Назад");
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Кто просит" }));
});

test("the task list says how far each step is and leads to it", () => {
  showForm(repairForm());
  expect(
    tasks()
      .getByRole("button", { name: /Кто просит не начато/ })
      .getAttribute("aria-current"),
  ).toBe("step");
  press("button", /Что сделать не начато/);
  expect(tasks().getByRole("button", { name: /Кто просит осталось: 2/ })).toBeTruthy();
  press("radio", "крыша");
  expect(tasks().getByRole("button", { name: /Что сделать/ }).textContent).toContain("заполнено");
});

test("the list that was opened on demand closes when the step changes", () => {
  showForm(repairForm());
  const isOpen = () => screen.getByRole("button", { name: /Все разделы/ }).getAttribute("aria-expanded");
  press("button", /Все разделы/);
  expect(isOpen()).toBe("true");
  press("button", "Далее");
  expect(isOpen()).toBe("false");
  press("button", "Назад");
  expect(isOpen()).toBe("false");
  press("button", /Все разделы/);
  press("button", /Все разделы/);
  expect(isOpen()).toBe("false");
});

test("a step that was left shows what it lacks when somebody comes back", () => {
  showForm(repairForm());
  press("button", "Далее");
  press("button", "Назад");
  expect(screen.getByLabelText("СНИЛС").getAttribute("aria-invalid")).toBe("true");
});

test("only the step on the screen is there", () => {
  showForm(repairForm());
  expect(screen.queryByRole("radio", { name: "крыша" })).toBeNull();
});

test("a step without a visible field is left out; a single one has no list", () => {
  const form = sampleForm(
    {
      properties: {
        a: { type: "string", title: "А" },
        b: { type: "string", title: "Б", "x-visible": "record.a == 'да'" },
      },
    },
    {
      sections: [
        { id: "a", title: "Первый", fields: ["/a"] },
        { id: "b", title: "Второй", fields: ["/b"] },
      ],
    },
  );
  showForm(form);
  expect(screen.queryByRole("navigation")).toBeNull();
  press("button", "Далее");
  expect(screen.queryByRole("heading", { name: "Второй" })).toBeNull();
  expect(screen.getByRole("heading", { name: "Проверьте ответы" })).toBeTruthy();
});
