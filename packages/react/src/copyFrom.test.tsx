import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { fill, press } from "./testing/actions.ts";
import { sampleForm } from "./testing/sampleForm.ts";
import { showForm } from "./testing/showForm.tsx";

const address = (title: string) => ({
  type: "object",
  title,
  properties: { city: { type: "string", title: "Город" }, house: { type: "string", title: "Дом" } },
});
const form = sampleForm(
  { properties: { home: address("Где прописан"), work: address("Где живёт") } },
  {
    sections: [{ id: "s", title: "Адреса", fields: ["/home", "/work"] }],
    fields: { "/work": { "ui:copyFrom": "/home" } },
  },
);
const button = () => screen.queryByRole("button", { name: "Где живёт: Взять из: Где прописан" });

test("a group is taken over from another one, and given back", () => {
  const shown = showForm(form, { data: { work: { city: "Б" } } });
  expect(button()).toBeNull();
  fill("Дом", "1", 0);
  press("button", "Где живёт: Взять из: Где прописан");
  expect(shown.data()).toEqual({ home: { house: "1" }, work: { house: "1" } });
  expect(screen.getByText("Скопировано: Где прописан.")).toBeTruthy();
  press("button", "Отменить");
  expect(shown.data()).toEqual({ home: { house: "1" }, work: { city: "Б" } });
  expect(screen.queryByText("Скопировано: Где прописан.")).toBeNull();
  expect(document.activeElement).toBe(button());
});

test("what was changed since is not taken away", () => {
  showForm(form, { data: { home: { city: "А" } } });
  press("button", "Где живёт: Взять из: Где прописан");
  fill("Дом", "2", 1);
  expect(screen.queryByRole("button", { name: "Отменить" })).toBeNull();
});
