import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { axTree, type Heard, withRole } from "../support/axTree.ts";
import { seeText } from "../support/byName.ts";
import { choose, tabTo } from "../support/keyboard.ts";
import { startProduct } from "../support/startProduct.ts";
import { tableOutline } from "../support/tableOutline.ts";

const product = startProduct();
const step = "/fill/chelyabinsk/ipsp?step=services";

async function gridOf(page: Page): Promise<Heard> {
  const [grid] = withRole(await axTree(page), "grid");
  if (!grid) throw new Error("Nobody hears that there is a table");
  return grid;
}

/** Chooses the third service, enters how many minutes it takes, and has the form checked. */
async function fillThirdRow(page: Page): Promise<void> {
  await tabTo(page, "Социально-бытовые услуги");
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "Space", "Tab", "Tab"] as const)
    await page.keyboard.press(key);
  await page.keyboard.type("30");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await choose(page, "Проверить");
  await seeText(page, "Исправьте ошибки");
}

/** What the grid says of its size, and what there is. */
const sizes = (page: Page) =>
  page.$eval('[role="grid"]', (grid) => ({
    said: [grid.ariaRowCount, grid.ariaColCount].map(Number),
    there: [
      grid.querySelectorAll('[role="row"]').length,
      grid.querySelectorAll('[role="columnheader"]').length,
    ],
  }));

/** Of each chosen or unchosen row: as many cells as columns after the first, and one more where something is said about the row. */
const cellCounts = (grid: Heard) => [
  ...new Set(withRole(grid, "row").map((row) => withRole(row, "gridcell").length)),
];

test("the table of services is heard as a table: columns, groups, rows, cells and what is wrong with them", async () => {
  const { page, faults, close } = await product.open(step);
  await fillThirdRow(page);
  const grid = await gridOf(page);
  expect(tableOutline(grid).slice(0, 15).join("\n")).toMatchInlineSnapshot(`
    "таблица «19. Виды социальных услуг» (Стрелки – по ячейкам, Esc – выйти из таблицы.)
    столбцы: Услуга | Форма | Минут за раз | Сколько раз | За время | Минут в неделю | Периодичность | Срок | Исполнитель | Отметка о выполнении
    обязательны: Минут за раз | Периодичность | Срок | Исполнитель
    группа «Социально-бытовые услуги»
      строка «Социально-бытовые услуги, выбрано 1 из 23»: кнопка «Социально-бытовые услуги», развёрнуто, кнопка «Добавить все: Социально-бытовые услуги», кнопка «Снять все: Социально-бытовые услуги», ячеек: 0
      строка «1 Благоустройство и приспособление жилья или помощь в этом»: не отмечена, ячеек: 9
      строка «2 Содействие в получении отдельных видов услуг, предоставляемых сторонними организациями»: не отмечена, ячеек: 9
      строка «3 Приобретение (или помощь в приобретении) товаров»: отмечена, ячеек: 10
        Форма: пусто (Обратите внимание: Форма: Не указана форма социального обслуживания: на дому или полустационарная. Отметьте одну или обе. (п. 16 а), б) Порядка; форма ИПСП, п. 19))
        Минут за раз: 30
        Периодичность: пусто, неверно (Заполните Периодичность)
        Срок: пусто, неверно (Заполните Срок)
        Исполнитель: пусто, неверно (Заполните Исполнитель)
        о строке: Ошибка: Заполните Периодичность; Заполните Срок; Заполните Исполнитель (форма ИПСП, п. 19; п. 10 Порядка: «сроки, исполнители и порядок их реализации») Обратите внимание: Форма: Не указана форма социального обслуживания: на дому или полустационарная. Отметьте одну или обе. (п. 16 а), б) Порядка; форма ИПСП, п. 19)
      строка «4 Помощь в приготовлении (или приготовление) пищи»: не отмечена, ячеек: 9"
  `);
  expect(tableOutline(grid).filter((line) => line.startsWith("группа"))).toMatchInlineSnapshot(`
    [
      "группа «Социально-бытовые услуги»",
      "группа «Социально-медицинские услуги»",
      "группа «Социально-психологические услуги»",
      "группа «Социально-педагогические услуги»",
      "группа «Социально-трудовые услуги»",
      "группа «Социально-правовые услуги»",
      "группа «Услуги в целях повышения коммуникативного потенциала»",
    ]
  `);
  expect(cellCounts(grid)).toEqual([0, 9, 10]);
  const { said, there } = await sizes(page);
  expect(said).toEqual(there);
  expect(faults).toEqual([]);
  await close();
});

test("at 320 px, where rows are cards, it is still a table, and each cell bears the title of its column", async () => {
  const { page, faults, close } = await product.open(step, { width: 320, height: 640 });
  await fillThirdRow(page);
  const grid = await gridOf(page);
  expect(tableOutline(grid).slice(0, 18).join("\n")).toMatchInlineSnapshot(`
    "таблица «19. Виды социальных услуг» (Стрелки – по ячейкам, Esc – выйти из таблицы.)
    столбцы: Услуга | Форма | Минут за раз | Сколько раз | За время | Минут в неделю | Периодичность | Срок | Исполнитель | Отметка о выполнении
    обязательны: Минут за раз | Периодичность | Срок | Исполнитель
    группа «Социально-бытовые услуги»
      строка «Социально-бытовые услуги, выбрано 1 из 23»: кнопка «Социально-бытовые услуги», развёрнуто, кнопка «Добавить все: Социально-бытовые услуги», кнопка «Снять все: Социально-бытовые услуги», ячеек: 0
      строка «1 Благоустройство и приспособление жилья или помощь в этом»: не отмечена, ячеек: 0
      строка «2 Содействие в получении отдельных видов услуг, предоставляемых сторонними организациями»: не отмечена, ячеек: 0
      строка «3 Приобретение (или помощь в приобретении) товаров»: отмечена, ячеек: 10
        Форма: Форма (Обратите внимание: Форма: Не указана форма социального обслуживания: на дому или полустационарная. Отметьте одну или обе. (п. 16 а), б) Порядка; форма ИПСП, п. 19))
        Минут за раз: Минут за раз 30
        Сколько раз: Сколько раз
        За время: За время
        Минут в неделю: Минут в неделю
        Периодичность: Периодичность, неверно (Заполните Периодичность)
        Срок: Срок, неверно (Заполните Срок)
        Исполнитель: Исполнитель, неверно (Заполните Исполнитель)
        Отметка о выполнении: Отметка о выполнении
        о строке: Ошибка: Заполните Периодичность; Заполните Срок; Заполните Исполнитель (форма ИПСП, п. 19; п. 10 Порядка: «сроки, исполнители и порядок их реализации») Обратите внимание: Форма: Не указана форма социального обслуживания: на дому или полустационарная. Отметьте одну или обе. (п. 16 а), б) Порядка; форма ИПСП, п. 19)"
  `);
  expect(cellCounts(grid)).toEqual([0, 10]);
  expect(faults).toEqual([]);
  await close();
});

test("a table that rows are added to counts its column of buttons, too", async () => {
  const { page, faults, close } = await product.open("/fill/tatarstan-chelny/survey-summary?step=rows");
  await choose(page, "Добавить: Опросы");
  const grid = await gridOf(page);
  expect(tableOutline(grid).join("\n")).toMatchInlineSnapshot(`
    "таблица «Опросы» (Стрелки – по ячейкам, Esc – выйти из таблицы.)
    столбцы: № | Номер | Месяц | Наименование опроса | Респондентов, чел. | Опрошены инвалиды | Действия
    обязательны: Номер | Месяц | Наименование опроса | Респондентов, чел.
      строка «1»: ячеек: 6
        Номер: 1
        Опрошены инвалиды: Опрошены инвалиды, строка 1
        Действия: Удалить: строка 1
      строка «Итого»: ячеек: 0"
  `);
  const { said, there } = await sizes(page);
  expect(said).toEqual(there);
  expect(faults).toEqual([]);
  await close();
});

test("the list of a cell is heard with its options and with what is chosen", async () => {
  const { page, close } = await product.open(step);
  await tabTo(page, "Социально-бытовые услуги");
  for (const key of ["ArrowDown", "ArrowRight", "Enter", "Space"] as const) await page.keyboard.press(key);
  const tree = await axTree(page);
  const [box] = withRole(tree, "combobox").filter(({ states }) => states.focused === true);
  expect(box?.name).toBe("Форма, строка 1 Благоустройство и приспособление жилья или помощь в этом");
  expect(box?.description).toBe("Пробел – отметить, Enter – записать, Esc – отменить");
  const [list] = withRole(tree, "listbox").filter(({ name }) => name === "Форма");
  expect(list?.states.multiselectable).toBe(true);
  expect(withRole(tree, "option").map(({ name, states }) => [name, states.selected])).toEqual([
    ["на дому", true],
    ["полустационарная", false],
  ]);
  await close();
});
