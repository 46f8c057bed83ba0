import { join } from "node:path";
import { readTree } from "@formulyar/core/files";
import { expect, test } from "vitest";
import { byName, press, seeText } from "../support/byName.ts";
import { typeInto } from "../support/keyboard.ts";
import { checkout } from "../support/paths.ts";
import { startProduct } from "../support/startProduct.ts";
import { violations } from "../support/violations.ts";

/** Forms that nobody here wrote: a schema and a title, no screen and no template. */
const product = startProduct(() => readTree(join(checkout, "test/foreign"), "forms/"));

test("a draft-07 schema from elsewhere is filled in, checked and seen as a document", async () => {
  const { page, faults, close } = await product.open("/fill/base/equipment-request");
  await typeInto(page, "Подразделение", "Лаборатория");
  await byName(page, "image", "Страница 1 из 2");
  await press(page, "Проверить");
  await seeText(page, "Заполните поле «Ф. И. О.»");
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test("a 2020-12 schema from elsewhere leads from step to step", async () => {
  const { page, faults, close } = await product.open("/fill/base/conference-report");
  await typeInto(page, "Расходы, руб.", "1500,5");
  await press(page, "Далее");
  await typeInto(page, "Название", "Доступная среда");
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
