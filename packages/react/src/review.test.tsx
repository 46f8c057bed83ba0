import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { fill, press } from "./testing/actions.ts";
import { repairForm } from "./testing/sampleForm.ts";
import { type ShowOptions, showForm } from "./testing/showForm.tsx";
import { tableForm } from "./testing/tableForm.ts";

const done = {
  person: { lastName: "Образцова", snils: "112-233-445 95", birthDate: "1985-03-27" },
  kind: "other",
  kindText: "забор",
  works: [{ name: "Столбы", cost: 10.5 }],
  workshops: ["Мастерская № 1", "Мастерская № 2"],
};

/** Everything on the page as lines: titles as they are, answers as «вопрос: ответ». */
function shownLines(): readonly string[] {
  const review = document.querySelector(".fy-review");
  const lines = review?.querySelectorAll("h3, h4, .fy-answers__line, .fy-review__blank") ?? [];
  return [...lines].map((line) => {
    if (line.matches("h3, h4")) return `# ${line.textContent}`;
    if (line.matches(".fy-review__blank")) {
      return `пусто: ${[...line.querySelectorAll("a")].map((link) => link.textContent).join("; ")}`;
    }
    const parts = [...line.querySelectorAll("dt, dd")];
    return parts
      .map((part) => part.querySelector("a")?.getAttribute("aria-label") ?? part.textContent)
      .join(" | ");
  });
}

const showReview = (options: ShowOptions) => showForm(repairForm(), { section: "_review", ...options });

describe("«Проверьте ответы»", () => {
  test("tells every answer in the words of the screen, each with the way back to it", () => {
    showReview({ data: done });
    expect(shownLines()).toEqual([
      "# Кто просит",
      "# Заявитель",
      "Фамилия | Образцова | Изменить: Фамилия",
      "Дата рождения | 27.03.1985 | Изменить: Дата рождения",
      "СНИЛС | 112-233-445 95 | Изменить: СНИЛС",
      "Возраст | 39 | ",
      "Подпись | Образцова | Изменить: Подпись",
      "пусто: Телефон",
      "# Что сделать",
      "Вид ремонта | другое | Изменить: Вид ремонта",
      "Какой именно | забор | Изменить: Какой именно",
      "Мастерские | Мастерская № 1, Мастерская № 2 | Изменить: Мастерские",
      "# Работа 1",
      "Название | Столбы | Изменить: Название",
      "Стоимость | 10,5 | Изменить: Стоимость",
      "пусто: Срочно",
    ]);
  });

  test("leaves out what the record hides", () => {
    showReview({ data: { ...done, kind: "roof" } });
    expect(shownLines().join()).not.toContain("Какой именно");
  });

  test("names what is missing and wrong beside its answer, in the words of the field", () => {
    showReview({ data: { person: { lastName: "Образцова" }, urgent: true } });
    expect(shownLines()).toContain("СНИЛС | не заполненоОшибка: Заполните поле «СНИЛС».  | Заполните: СНИЛС");
    expect(shownLines()).toContain(
      "Срочно | даОбратите внимание: Срочный ремонт стоит дороже. (п. 9 Порядка) | Изменить: Срочно",
    );
  });

  test("a group that is empty as a whole is named once", () => {
    showForm(tableForm(), { section: "_review", data: { jobs: [{ job: "roof", hours: 5 }] } });
    expect(shownLines()).toEqual([
      "# Работы",
      expect.stringMatching(/^Строка 1 Крыша \| Часы: 5/),
      "пусто: Мастер участка",
      "# Поездки",
      "пусто: Поездки",
    ]);
  });

  test("the way back leads to the field and then straight to the answers again", () => {
    showForm(repairForm(), { data: done });
    press("button", "Проверьте ответы");
    press("link", "Изменить: СНИЛС");
    expect(document.activeElement).toBe(screen.getByLabelText("СНИЛС"));
    fill("Телефон", "89000000000");
    press("button", "К проверке ответов");
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Проверьте ответы" }));
    expect(shownLines()).toContain("Телефон | +7 (900) 000-00-00 | Изменить: Телефон");
  });

  test("a row of a table is gone to", () => {
    showForm(tableForm(), { data: { jobs: [{ job: "roof", hours: 5, master: "Мастер" }] } });
    press("button", "Проверьте ответы");
    press("link", "Изменить: Строка 1 Крыша");
    expect(document.activeElement?.closest("[role=row]")?.textContent).toContain("Крыша");
  });

  test("the task list leads there and counts what is left", () => {
    showForm(repairForm(), { data: {} });
    press("button", "Проверьте ответы");
    const tasks = within(screen.getByRole("navigation", { name: "Разделы" }));
    expect(tasks.getByRole("button", { name: /Кто просит осталось: 2/ })).toBeTruthy();
    expect(tasks.getByRole("button", { name: "Проверьте ответы" }).getAttribute("aria-current")).toBe("step");
  });
});

describe("«Готово»", () => {
  test("hands over the record of a form without errors", () => {
    const onSubmit = vi.fn();
    showReview({ onSubmit, data: done });
    press("button", "Готово");
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
      form: "repair",
      edition: repairForm().definition.edition,
      data: done,
    });
  });

  test("leads to the errors otherwise", () => {
    const onSubmit = vi.fn();
    showReview({ onSubmit, data: {} });
    press("button", "Готово");
    expect(onSubmit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Исправьте ошибки" }));
  });

  test("is not there in a form that cannot be changed", () => {
    showReview({ disabled: true, data: done });
    expect(screen.queryByRole("button", { name: "Готово" })).toBeNull();
  });
});
