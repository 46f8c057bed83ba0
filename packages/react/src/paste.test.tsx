import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { fill, press, type } from "./testing/actions.ts";
import { sampleForm } from "./testing/sampleForm.ts";
import { showForm } from "./testing/showForm.tsx";

const text = (title: string, more: object = {}) => ({ type: "string", title, ...more });

/** A tenant whose name, papers and number stand in two steps; the name is not drawn as a group. */
const form = sampleForm(
  {
    properties: {
      tenant: {
        type: "object",
        title: "Жилец",
        "x-paste": {
          as: "person",
          fields: {
            surname: "/name/last",
            given: "/name/first",
            patronymic: "/name/middle",
            born: "/born",
            snils: "/snils",
          },
        },
        properties: {
          name: {
            type: "object",
            title: "ФИО",
            "x-paste": {
              as: "full-name",
              fields: { surname: "/last", given: "/first", patronymic: "/middle" },
            },
            properties: { last: text("Фамилия"), first: text("Имя"), middle: text("Отчество") },
          },
          born: text("Дата рождения", { format: "date" }),
          paper: {
            type: "object",
            title: "Документ",
            "x-paste": {
              as: "document",
              fields: { kind: "/kind", series: "/series", number: "/number", issued: "/on" },
              codes: { kind: { passport: "rf" } },
            },
            if: { required: ["kind"], properties: { kind: { const: "rf" } } },
            then: { properties: { series: { format: "passport-series" } } },
            properties: {
              kind: text("Вид", {
                oneOf: [
                  { const: "rf", title: "паспорт" },
                  { const: "x", title: "иной" },
                ],
              }),
              // A long text gets several lines, a passport's series one: the input is another one then.
              series: text("Серия", { maxLength: 500 }),
              number: text("Номер"),
              on: text("Выдан", { format: "date" }),
            },
          },
          snils: text("СНИЛС", { format: "snils" }),
        },
      },
    },
  },
  {
    sections: [
      {
        id: "who",
        title: "Кто",
        fields: [
          "/tenant/name/last",
          "/tenant/name/first",
          "/tenant/name/middle",
          "/tenant/born",
          "/tenant/paper",
        ],
      },
      { id: "office", title: "Служебное", fields: ["/tenant/snils"] },
    ],
  },
);

function box(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}

/** Pastes with Ctrl+V; gives whether the browser is to paste the text itself. */
function paste(target: HTMLElement, pasted: string): boolean {
  target.focus();
  return fireEvent.paste(target, { clipboardData: { getData: () => pasted } });
}

function news(): string {
  const told = screen.getAllByRole("status").map((status) => status.textContent ?? "");
  return told.filter((words) => /Вставл|Вставка/u.test(words)).join(" | ");
}

describe("a pasted full name", () => {
  test("fills the fields of its group, is told, and the focus stays", () => {
    const shown = showForm(form);
    expect(paste(box("Имя"), "Образцова Анна Петровна")).toBe(false);
    expect(shown.data()).toEqual({
      tenant: { name: { last: "Образцова", first: "Анна", middle: "Петровна" } },
    });
    expect(box("Отчество").value).toBe("Петровна");
    expect(news()).toBe("Вставлено в поля: Фамилия, Имя, Отчество.");
    expect(document.activeElement).toBe(box("Имя"));
  });

  test("is taken back by the button, which hands the focus back", () => {
    const shown = showForm(form, { data: { tenant: { name: { first: "Пётр" } } } });
    paste(box("Фамилия"), "Образцова Анна Петровна");
    expect(news()).toBe("Вставлено в поля: Фамилия, Имя, Отчество. Прежнее заменено: Имя.");
    press("button", "Отменить");
    expect(shown.data()).toEqual({ tenant: { name: { first: "Пётр" } } });
    expect(box("Фамилия").value).toBe("");
    expect(box("Имя").value).toBe("Пётр");
    expect(document.activeElement).toBe(box("Фамилия"));
    expect(news()).toBe("Вставка отменена.");
    fireEvent.blur(box("Фамилия"));
    expect(news()).toBe("");
  });

  test("is taken back by Ctrl+Z, in a Russian keyboard too, unless somebody has typed since", () => {
    const shown = showForm(form);
    paste(box("Фамилия"), "Образцова Анна Петровна");
    expect(fireEvent.keyDown(box("Фамилия"), { key: "я", code: "KeyZ", ctrlKey: true })).toBe(false);
    expect(shown.data()).toEqual({});
    paste(box("Фамилия"), "Образцова Анна Петровна");
    type("Фамилия", "Образцова-Примерова");
    expect(fireEvent.keyDown(box("Фамилия"), { key: "z", code: "KeyZ", ctrlKey: true })).toBe(true);
    expect(shown.data()).toMatchObject({
      tenant: { name: { last: "Образцова-Примерова", middle: "Петровна" } },
    });
    expect(screen.queryByRole("button", { name: "Отменить" })).toBeNull();
  });

  test("takes the place of what was typed and not taken over yet", () => {
    showForm(form);
    const input = type("Фамилия", "Обр");
    input.setSelectionRange(0, 3);
    paste(input, "Образцова Анна Петровна");
    expect(input.value).toBe("Образцова");
  });

  test("goes as it is into the middle of a text, and so does what is one answer", () => {
    const shown = showForm(form, { data: { tenant: { name: { last: "Примерова" } } } });
    const input = box("Фамилия");
    input.setSelectionRange(9, 9);
    expect(paste(input, " Анна Петровна")).toBe(true);
    expect(paste(box("Имя"), "Анна Мария")).toBe(true);
    expect(shown.data()).toEqual({ tenant: { name: { last: "Примерова" } } });
    expect(news()).toBe("");
  });
});

test("a person in one line fills other steps, too; what has no place is told", () => {
  const shown = showForm(form);
  paste(box("Фамилия"), "Образцова Анна Петровна, 27.03.1985 г.р., СНИЛС 112-233-445 95, соседка");
  expect(shown.data()).toEqual({
    tenant: {
      name: { last: "Образцова", first: "Анна", middle: "Петровна" },
      born: "1985-03-27",
      snils: "112-233-445 95",
    },
  });
  expect(news()).toBe(
    "Вставлено в поля: Фамилия, Имя, Отчество, Дата рождения, СНИЛС (раздел «Служебное»). Не разобрано: «соседка».",
  );
});

test("a document may be pasted while a circle has the focus; what it does not say stays and is told", () => {
  const shown = showForm(form, { data: { tenant: { paper: { on: "2005-02-01" } } } });
  paste(screen.getByRole("radio", { name: "иной" }), "паспорт 7504 № 123456");
  expect(shown.data()).toEqual({
    tenant: { paper: { kind: "rf", series: "75 04", number: "123456", on: "2005-02-01" } },
  });
  expect(news()).toBe("Вставлено в поля: Вид, Серия, Номер. Осталось прежним: Выдан.");
  press("button", "Отменить");
  expect(shown.data()).toEqual({ tenant: { paper: { on: "2005-02-01" } } });
});

test("the focus stays in a field whose input changes by what is pasted", () => {
  showForm(form);
  expect(box("Серия").tagName).toBe("TEXTAREA");
  paste(box("Серия"), "паспорт 7504 № 123456");
  expect(box("Серия").tagName).toBe("INPUT");
  expect(document.activeElement).toBe(box("Серия"));
  fireEvent.keyDown(box("Серия"), { key: "z", code: "KeyZ", ctrlKey: true });
  expect(box("Серия").tagName).toBe("TEXTAREA");
  expect(document.activeElement).toBe(box("Серия"));
});

test("typing never splits, and a form that cannot be changed takes nothing", () => {
  const shown = showForm(form);
  fill("Фамилия", "Образцова Анна Петровна");
  expect(shown.data()).toEqual({ tenant: { name: { last: "Образцова Анна Петровна" } } });
  const other = showForm(form, { disabled: true });
  paste(screen.getAllByLabelText("Имя")[1] as HTMLElement, "Образцова Анна Петровна");
  expect(other.data()).toEqual({});
});
