import type { Page } from "puppeteer";
import { choose, typeInto } from "./keyboard.ts";

const attachments = [
  "Документ, удостоверяющий личность инвалида",
  "Документы (сведения), подтверждающие наличие нуждаемости в сопровождаемом проживании (сведения из ИПРА инвалида)",
  "Заключения уполномоченной медицинской организации об отсутствии противопоказаний",
];

const next = (page: Page) => choose(page, "Далее");

/** Fills «Заявление о предоставлении услуг» from its first step to its last by the keyboard alone, without an error. */
export async function fillApplication(page: Page): Promise<void> {
  await choose(page, "сам инвалид");
  await next(page);
  await fillPerson(page);
  await next(page);
  await typeInto(page, "Населенный пункт", "г. Образцов");
  await typeInto(page, "Дом №", "1");
  await typeInto(page, "Контактный телефон", "9000000000");
  await next(page);
  await typeInto(page, "Поставщик социальных услуг 1", "Поставщик социальных услуг «Образец-1»");
  await choose(page, "индивидуальная");
  await next(page);
  // Both circumstances are answered «имеется».
  await choose(page, "имеется");
  await choose(page, "имеется");
  await choose(page, "в семье");
  await choose(page, "да");
  await next(page);
  for (const attachment of attachments) await choose(page, attachment);
  await next(page);
  await choose(page, "согласен");
  await typeInto(page, "Дата заполнения заявления", "01.11.2024");
  await next(page);
}

async function fillPerson(page: Page): Promise<void> {
  await typeInto(page, "Фамилия", "Образцова");
  await typeInto(page, "Имя", "Анна");
  await typeInto(page, "Отчество (при наличии)", "Петровна");
  await typeInto(page, "Дата рождения", "15051990");
  await typeInto(page, "СНИЛС", "11223344595");
  await choose(page, "паспорт гражданина РФ");
  await typeInto(page, "Серия", "9900");
  await typeInto(page, "Номер", "000001");
  await typeInto(page, "Дата выдачи", "01.06.2015");
  await typeInto(page, "Кем выдан", "Отдел выдачи паспортов «Образец»");
}
