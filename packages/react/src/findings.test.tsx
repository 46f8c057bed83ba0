import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { descriptionOf, fill, press, type } from "./testing/actions.ts";
import { repairForm, sampleForm } from "./testing/sampleForm.ts";
import { showForm } from "./testing/showForm.tsx";

const summary = () => screen.getByRole("region", { name: "Исправьте ошибки" });

describe("errors", () => {
  test("wait until the field is left", () => {
    showForm(repairForm());
    const input = type("Дата рождения", "завтра");
    expect(input.getAttribute("aria-invalid")).toBeNull();
    fireEvent.blur(input);
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(descriptionOf(input)).toContain("Ошибка:");
    expect(screen.getByLabelText("Фамилия").getAttribute("aria-invalid")).toBeNull();
  });

  test("a field left empty says what it lacks", () => {
    showForm(repairForm());
    const input = screen.getByLabelText("Фамилия");
    fireEvent.focus(input);
    fireEvent.blur(input);
    expect(descriptionOf(input)).toContain("Фамилия");
  });

  test("do not move the page under a pressed mouse", () => {
    vi.useFakeTimers();
    showForm(repairForm());
    const input = type("Дата рождения", "завтра");
    fireEvent.pointerDown(document.body);
    fireEvent.blur(input);
    expect(input.getAttribute("aria-invalid")).toBeNull();
    fireEvent.pointerUp(document.body);
    vi.runAllTimers();
    vi.useRealTimers();
    return vi.waitFor(() => expect(input.getAttribute("aria-invalid")).toBe("true"));
  });
});

describe("«Проверить»", () => {
  test("leads to the summary, which links to every field in the same words", () => {
    document.title = "Заявка";
    const onCheck = vi.fn();
    showForm(repairForm(), { onCheck, errorInTitle: true });
    press("button", "Проверить");
    expect(document.activeElement).toBe(summary());
    expect(document.title).toBe("Ошибка: Заявка");
    expect(within(summary()).getByText("Есть ошибки: 3")).toBeTruthy();
    expect(onCheck.mock.calls[0]?.[0]).toHaveLength(3);
    const words = within(summary()).getAllByRole("link")[0]?.textContent ?? "";
    expect(descriptionOf(screen.getByLabelText("Фамилия"))).toContain(words);
  });

  test("a link goes to the field, in another step too", () => {
    showForm(repairForm());
    press("button", "Проверить");
    press("link", /СНИЛС/);
    expect(document.activeElement).toBe(screen.getByLabelText("СНИЛС"));
    press("button", "Показать список");
    press("link", /Вид ремонта/);
    expect(screen.getByRole("heading", { name: "Что сделать" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "крыша" }));
  });

  test("without errors says so and gives the title back", () => {
    document.title = "Заявка";
    const onCheck = vi.fn();
    showForm(repairForm(), { onCheck, errorInTitle: true, data: { kind: "roof", urgent: true } });
    press("button", "Проверить");
    expect(onCheck.mock.lastCall?.[0]).toHaveLength(3);
    fill("Фамилия", "Образцова");
    fill("СНИЛС", "11223344595");
    expect(screen.queryByRole("region", { name: "Исправьте ошибки" })).toBeNull();
    expect(document.title).toBe("Заявка");
    press("button", "Проверить");
    expect(onCheck.mock.lastCall?.[0]).toMatchObject([{ rule: "R-URGENT", severity: "warning" }]);
    expect(screen.getByText(/Ошибок нет\. 1 замечание/)).toBeTruthy();
  });
});

test("a field without a legal ground of its own says that of the nearest group, or that of the form", () => {
  const text = (title: string) => ({ type: "string", title });
  const form = sampleForm(
    {
      properties: {
        outer: {
          type: "object",
          title: "Внешняя",
          "x-basis": "п. 1",
          properties: {
            inner: { type: "object", title: "Внутренняя", properties: { a: text("Первое") } },
            b: { ...text("Второе"), "x-basis": "п. 2" },
          },
        },
        c: text("Третье"),
      },
    },
    { sections: [{ id: "s", title: "С", fields: ["/outer/inner/a", "/outer/b", "/c"] }] },
    { legalBasis: ["приказ № 1", "Закон"] },
  );
  showForm(form);
  const grounds = screen.getAllByText("Основание").map((ground) => {
    return `${ground.getAttribute("aria-label")} – ${ground.nextElementSibling?.textContent}`;
  });
  expect(grounds).toEqual([
    "Основание: Первое – п. 1",
    "Основание: Второе – п. 2",
    "Основание: Третье – приказ № 1; Закон",
  ]);
});

test("a warning shows at once, unlike an error, with its ground", () => {
  showForm(repairForm(), { section: "work" });
  press("checkbox", "Срочно");
  const square = screen.getByRole("checkbox", { name: "Срочно" });
  expect(square.getAttribute("aria-invalid")).toBeNull();
  expect(descriptionOf(square)).toBe("Обратите внимание: Срочный ремонт стоит дороже. (п. 9 Порядка)");
});

test("a field shows its legal ground on demand", () => {
  showForm(repairForm());
  const ground = screen.getByText("Основание");
  expect(ground.getAttribute("aria-label")).toBe("Основание: Фамилия");
  expect(ground.parentElement?.querySelector("p")?.textContent).toBe("п. 6 Порядка");
});

test("a warning that nothing could be proposed does not wait until somebody comes to the field", () => {
  showForm(
    sampleForm({
      properties: {
        word: { type: "string", title: "Слово" },
        plural: {
          type: "string",
          title: "Во множественном числе",
          "x-computed": { value: "self.word.endsWith('а') ? 'известно' : ''", override: true },
        },
      },
      "x-rules": [
        {
          id: "R-PLURAL",
          at: "/plural",
          rule: "has(self.plural) || !has(self.word)",
          severity: "warning",
          message: "Множественное число неизвестно: впишите его.",
          basis: "п. 1",
        },
      ],
    }),
  );
  const warning = () => screen.queryByText(/Множественное число неизвестно/);
  expect(warning()).toBeNull();
  fill("Слово", "кофе");
  expect(warning()).toBeTruthy();
  fill("Слово", "река");
  expect(warning()).toBeNull();
});
