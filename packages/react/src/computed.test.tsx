import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { descriptionOf, fill, press } from "./testing/actions.ts";
import { repairForm } from "./testing/sampleForm.ts";
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
