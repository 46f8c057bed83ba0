import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { descriptionOf, fill, press } from "./testing/actions.ts";
import { repairForm, sampleForm } from "./testing/sampleForm.ts";
import { showForm } from "./testing/showForm.tsx";

test("a computed value is shown with where it comes from, and is not kept", () => {
  const shown = showForm(repairForm(), { data: { person: { birthDate: "1990-02-01" } } });
  const age = screen.getByLabelText("Возраст");
  expect(age.textContent).toBe("34");
  expect(age.tagName).toBe("OUTPUT");
  expect(descriptionOf(age)).toBe("Вычислено автоматически. По дате рождения.");
  expect(shown.data()).toEqual({ person: { birthDate: "1990-02-01" } });
});

test("one that may be changed is proposed, changed and given back", () => {
  const shown = showForm(repairForm(), { data: { person: { lastName: "Образцова" } } });
  const signer = screen.getByLabelText<HTMLInputElement>("Подпись");
  expect(signer.value).toBe("Образцова");
  expect(descriptionOf(signer)).toContain("можно изменить");
  fill("Подпись", "Примерова");
  expect(shown.data()).toEqual({ person: { lastName: "Образцова", signer: "Примерова" } });
  press("button", "Вернуть вычисленное: Подпись");
  expect(signer.value).toBe("Образцова");
  expect(shown.data()).toEqual({ person: { lastName: "Образцова" } });
});

test("a proposed choice is given back instead of being taken away, and the focus stays on it", () => {
  showForm(
    sampleForm(
      {
        properties: {
          size: { type: "string", title: "Размер", oneOf: sizes },
          price: {
            type: "string",
            title: "Цена",
            oneOf: sizes,
            "x-computed": { value: "self.size", override: true, note: "По размеру." },
          },
        },
      },
      { sections: [{ id: "all", title: "Всё", fields: ["/size", "/price"] }], fields: radios },
    ),
    { data: { size: "small", price: "large" } },
  );
  expect(screen.queryByRole("button", { name: "Снять выбор: Цена" })).toBeNull();
  press("button", "Вернуть вычисленное: Цена");
  const price = within(screen.getByRole("radiogroup", { name: "Цена" }));
  expect(price.getByRole("radio", { name: "малый", checked: true })).toBe(document.activeElement);
});

test("a choice is taken away, and the focus stays on its circles", () => {
  const shown = showForm(
    sampleForm(
      { properties: { size: { type: "string", title: "Размер", oneOf: sizes } } },
      { sections: [{ id: "all", title: "Всё", fields: ["/size"] }], fields: radios },
    ),
    { data: { size: "large" } },
  );
  press("button", "Снять выбор: Размер");
  expect(shown.data()).toEqual({});
  expect(screen.getByRole("radio", { name: "малый" })).toBe(document.activeElement);
});

const sizes = [
  { const: "small", title: "малый" },
  { const: "large", title: "большой" },
];

const radios = { "/size": { "ui:widget": "radio" }, "/price": { "ui:widget": "radio" } };
