import { plural } from "@formulyar/core";

/** Every word of the screen that does not come from the definition. */
export const messages = {
  /** «Удалить: Услуга 2»: a button says to those who hear the page what it acts on. */
  about: (action: string, what: string) => `${action}: ${what}`,
  back: "Назад",
  next: "Далее",
  check: "Проверить",
  add: "Добавить",
  remove: "Удалить",
  moveUp: "Выше",
  moveDown: "Ниже",
  choose: "Выберите",
  clearChoice: "Снять выбор",
  yes: "да",
  no: "нет",
  sections: "Разделы",
  allSections: "Все разделы",
  step: (number: number, count: number) => `Раздел ${number} из ${count}`,
  requiredNote: "Обязательные поля отмечены звёздочкой",
  requiredWord: "обязательное поле",
  basis: "Основание",
  errorPrefix: "Ошибка:",
  warningPrefix: "Обратите внимание:",
  infoPrefix: "К сведению:",
  titlePrefix: "Ошибка: ",
  summaryTitle: "Проверьте ответы",
  summaryCount: (count: number) => `Есть ошибки: ${count}`,
  showList: "Показать список",
  hideList: "Свернуть список",
  noErrors: "Ошибок нет.",
  noErrorsButWarnings: (count: number) =>
    `Ошибок нет. ${plural(count, "замечание", "замечания", "замечаний")} – посмотрите в разделах.`,
  sectionStatus: {
    done: "заполнено",
    notStarted: "не начато",
    missing: (count: number) => `осталось: ${count}`,
  },
  computed: "Вычислено автоматически.",
  computedFrom: (note: string) => `Вычислено автоматически. ${sentence(note)}`,
  proposed: "Подставлено автоматически, можно изменить.",
  proposedFrom: (note: string) => `Подставлено автоматически, можно изменить. ${sentence(note)}`,
  overridden: "Изменено вручную.",
  restoreComputed: "Вернуть вычисленное",
  nothingComputed: "появится, когда будут заполнены другие поля",
  defaultValue: (value: string) => `Обычно: ${value}`,
  emptyList: "Пока ничего не добавлено.",
  added: (name: string) => `Добавлено: ${name}`,
  removed: (name: string) => `Удалено: ${name}`,
  moved: (name: string) => `Переставлено: ${name}`,
  row: (title: string, number: number) => `${title} ${number}`,
  newEntry: "запись",
  entryName: "Название записи",
  variant: "Вариант",
  expand: (title: string) => `Показать: ${title}`,
  unsupported: "Это поле на экране не заполняется.",
  hints: {
    date: "День, месяц и год, например 27.03.1985",
    snils: "11 цифр, например 112-233-445 95",
    "phone-ru": "Например, +7 (900) 000-00-00",
    "postal-index": "6 цифр",
    "passport-series": "4 цифры",
    "passport-number": "6 цифр",
    "department-code": "6 цифр, например 000-000",
  } as { readonly [format: string]: string },
} as const;

/** «из имени заявителя» → «Из имени заявителя.» */
function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(start) ? start : `${start}.`;
}
