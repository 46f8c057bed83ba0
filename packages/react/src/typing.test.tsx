import { act, fireEvent, screen } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { StatutoryFormHandle } from "./StatutoryForm.tsx";
import { descriptionOf, fill, press, type } from "./testing/actions.ts";
import { repairForm } from "./testing/sampleForm.ts";
import { showForm } from "./testing/showForm.tsx";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("errors", () => {
  const isWrong = (input: Element) => input.getAttribute("aria-invalid") === "true";
  const pause = () => act(() => vi.advanceTimersByTime(1000));

  test("come when the field is left, never while it is typed in", () => {
    showForm(repairForm());
    const input = type("СНИЛС", "112");
    pause();
    expect(isWrong(input)).toBe(false);
    fireEvent.blur(input);
    expect(isWrong(input)).toBe(true);
  });

  test("go while the field is typed in, as soon as they are mended", () => {
    showForm(repairForm());
    const input = fill("СНИЛС", "112");
    type("СНИЛС", "112-233-445 9");
    pause();
    expect(isWrong(input)).toBe(true);
    type("СНИЛС", "112-233-445 95");
    pause();
    expect(isWrong(input)).toBe(false);
  });

  test("do not come back while a field is typed in that was left before, or was checked", () => {
    showForm(repairForm());
    const input = fill("СНИЛС", "112-233-445 95");
    expect(isWrong(input)).toBe(false);
    type("СНИЛС", "112-233");
    pause();
    expect(isWrong(input)).toBe(false);
    fireEvent.blur(input);
    expect(isWrong(input)).toBe(true);
    fill("СНИЛС", "112-233-445 95");
    press("button", "Проверить");
    type("СНИЛС", "1");
    pause();
    expect(isWrong(input)).toBe(false);
    press("button", "Проверить");
    expect(isWrong(input)).toBe(true);
  });

  test("a new one does not join one that is there while somebody types", () => {
    showForm(repairForm());
    const input = fill("Фамилия", "");
    expect(descriptionOf(input)).toContain("Фамилия");
    type("Фамилия", "О");
    pause();
    expect(isWrong(input)).toBe(false);
    type("Фамилия", "");
    pause();
    expect(isWrong(input)).toBe(false);
  });
});

describe("what is typed", () => {
  test("is taken over when the field is left", () => {
    const shown = showForm(repairForm());
    fill("Фамилия", " Образцова ");
    expect(shown.data()).toEqual({ person: { lastName: "Образцова" } });
  });

  test("is taken over after a pause, and stays as it was typed until the field is left", () => {
    const shown = showForm(repairForm());
    const input = type("Дата рождения", "1.2.1990");
    expect(shown.data()).toEqual({});
    act(() => vi.advanceTimersByTime(300));
    expect(shown.data()).toEqual({ person: { birthDate: "1990-02-01" } });
    expect(input.value).toBe("1.2.1990");
    fireEvent.blur(input);
    expect(input.value).toBe("01.02.1990");
  });

  test("is not lost when the host asks, the page goes away, or the step changes", () => {
    const ref = createRef<StatutoryFormHandle>();
    const shown = showForm(repairForm(), { ref });
    type("Фамилия", "Один");
    act(() => ref.current?.flush());
    expect(shown.data()).toEqual({ person: { lastName: "Один" } });
    type("Фамилия", "Два");
    act(() => void window.dispatchEvent(new Event("pagehide")));
    expect(shown.data()).toEqual({ person: { lastName: "Два" } });
    type("Фамилия", "Три");
    press("button", "Далее");
    expect(shown.data()).toEqual({ person: { lastName: "Три" } });
  });

  test("and cleared again leaves nothing behind", () => {
    const shown = showForm(repairForm(), { data: { person: { lastName: "Образцова" } } });
    fill("Фамилия", "");
    expect(shown.data()).toEqual({});
  });

  test("is set apart while typing and on paste", () => {
    const shown = showForm(repairForm());
    const input = type("СНИЛС", "11223344595");
    expect(input.value).toBe("112-233-445 95");
    fireEvent.input(screen.getByLabelText("Телефон"), {
      target: { value: "8 (900) 000 00 00" },
      inputType: "insertFromPaste",
    });
    fireEvent.blur(screen.getByLabelText("Телефон"));
    expect(screen.getByLabelText<HTMLInputElement>("Телефон").value).toBe("+7 (900) 000-00-00");
    fireEvent.blur(input);
    expect(shown.data()).toEqual({ person: { snils: "112-233-445 95", phone: "+79000000000" } });
  });

  test("and not understood stays to be seen and mended", () => {
    const shown = showForm(repairForm());
    const input = fill("Дата рождения", "31.02.1990");
    expect(input.value).toBe("31.02.1990");
    expect(shown.data()).toEqual({ person: { birthDate: "31.02.1990" } });
    expect(input.getAttribute("aria-invalid")).toBe("true");
  });
});

test("choices, squares and their taking back", () => {
  const shown = showForm(repairForm(), { section: "work" });
  press("radio", "крыша");
  press("checkbox", "Срочно");
  expect(shown.data()).toEqual({ kind: "roof", urgent: true });
  press("checkbox", "Срочно");
  expect(shown.data()).toEqual({ kind: "roof" });
});

test("a field shows when the record asks for it, and goes again", () => {
  showForm(repairForm(), { section: "work" });
  expect(screen.queryByLabelText("Какой именно")).toBeNull();
  press("radio", "другое");
  expect(screen.getByLabelText("Какой именно")).toBeTruthy();
  press("radio", "крыша");
  expect(screen.queryByLabelText("Какой именно")).toBeNull();
});
