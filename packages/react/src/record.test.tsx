import type { FormRecord } from "@formulyar/core";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { StatutoryForm } from "./StatutoryForm.tsx";
import { fill } from "./testing/actions.ts";
import { repairForm } from "./testing/sampleForm.ts";

afterEach(cleanup);

test("a form without a record keeps one of its own and tells its changes", () => {
  const onChange = vi.fn<(record: FormRecord) => void>();
  const form = repairForm();
  render(<StatutoryForm form={form} onChange={onChange} />);
  fill("Фамилия", "Образцова");
  fill("Телефон", "89000000000");
  expect(onChange).toHaveBeenLastCalledWith({
    form: "repair",
    edition: form.definition.edition,
    region: "north",
    data: { person: { lastName: "Образцова", phone: "+79000000000" } },
  });
  expect(screen.getByLabelText<HTMLInputElement>("Фамилия").value).toBe("Образцова");
});

test("what a record holds besides its data stays in it", () => {
  const onChange = vi.fn<(record: FormRecord) => void>();
  const kept = [{ pointer: "/old", title: "Прежнее поле", value: "да", reason: "Поля больше нет." }];
  const record: FormRecord = { form: "repair", edition: "2019", region: "north", data: {}, kept };
  render(<StatutoryForm form={repairForm()} record={record} onChange={onChange} />);
  fill("Фамилия", "Образцова");
  expect(onChange.mock.calls).toEqual([[{ ...record, data: { person: { lastName: "Образцова" } } }]]);
});
