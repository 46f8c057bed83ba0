import { plural } from "@formulyar/core";

/** Words of the page where a form is filled in. */
export const fillMessages = {
  opening: "Открываем форму…",
  opened: (title: string) => `Форма открыта: ${title}`,
  unknownTitle: "Такой формы нет",
  unknownText:
    "По этому адресу формы нет: её могли убрать, или в адресе опечатка. Выберите регион и форму из списка.",
  otherForm: "Другая форма",
  base: "Без региона",
  edition: (edition: string) => `редакция ${edition}`,

  views: "Что показать",
  formView: "Форма",
  documentView: "Документ",

  notSavedYet: "Всё, что вы введёте, сохранится на этом компьютере само",
  saving: "Сохраняем…",
  savedAt: (time: string) => `Сохранено на этом компьютере в ${time}`,
  notSaved: "Не сохраняется на этом компьютере",
  notSavedHelp:
    "На компьютере нет места для данных сайтов или браузер запрещает хранить их. Сохраните данные в файл, чтобы они не пропали.",

  elsewhere: "Эту форму сейчас меняют в другой вкладке",
  elsewhereHelp: "Чтобы одно не стёрло другое, сохранение здесь остановлено. Что оставить?",
  takeOther: "Взять данные из той вкладки",
  keepMine: "Оставить данные этой вкладки",

  olderEdition: (began: string, now: string) =>
    `Форма начата в редакции ${began}, которой больше нет; открыта редакция ${now}. Проверьте заполненное.`,
  unverified: "В форме региона есть непроверенные значения",
  samples: "В форме региона есть значения-образцы",
  toVerify: "Проверьте по подлинникам",
  invented: "Образцы, придуманные для показа",

  clear: "Очистить форму",
  cleared: "Форма очищена.",
  replacedByFile: "Открыты данные из файла вместо прежних.",
  prefilled: (count: number) =>
    `Заполнено по другому документу: ${plural(count, "значение", "значения", "значений")}. Проверьте их.`,
  undoPrefill: "Отменить",
  prefillMore: "Дополнить по другому документу…",
  hide: "Скрыть",

  more: "Ещё действия с документом",
  data: "Данные формы",
  saveData: "Сохранить данные",
  openData: "Открыть данные или PDF",
  dataFile: (title: string) => `${title} (данные)`,
  fileOtherRegion: (region: string) =>
    `Данные сохранены для другого региона («${region}»). Проверьте всё, что от региона зависит.`,

  fileUnknownEdition: (edition: string) =>
    `Данные сохранены в редакции ${edition}, которой здесь нет. Проверьте заполненное.`,

  savePdf: "Сохранить PDF",
  print: "Напечатать",
  printBlank: "Напечатать пустой бланк",
  saveBlank: "Сохранить пустой бланк",
  saveFillable: "Сохранить бланк для заполнения на экране",
  saveWord: "Сохранить для Word (DOCX)",
  saveWordBlank: "Сохранить пустой бланк для Word",
  blankFile: (title: string) => `${title} (бланк)`,
  fillableFile: (title: string) => `${title} (бланк для заполнения)`,
  draftFile: (title: string) => `${title} (черновик)`,
  documentSaved: "Документ сохранён в загрузки",
  documentProblem: "Документ не получился",

  errorsTitle: (count: number) => `В форме ${plural(count, "ошибка", "ошибки", "ошибок")}`,
  errorsText: "Готовый документ можно выдать, когда ошибок нет. Исправьте их или возьмите черновик.",
  showErrors: "Показать ошибки",
  saveDraft: "Сохранить черновик PDF",
  saveWordDraft: "Сохранить черновик DOCX",
  printDraft: "Напечатать черновик",
  complete: "Документ готов",
  completeHelp: "Его можно сохранить или напечатать.",
  completeWarnings: (count: number) =>
    `Осталось ${plural(count, "предупреждение", "предупреждения", "предупреждений")}. Посмотрите в разделах до подписи.`,

  documentRegion: "Документ, каким он выйдет на печать",
  page: (number: number, count: number) => `Страница ${number} из ${count}`,
  pages: (count: number) => plural(count, "страница", "страницы", "страниц"),
  ready: (pages: string) => `Документ готов: ${pages}`,
  preparing: "Готовим документ…",
  updating: "Обновляем…",
  previewProblem: "Документ не удалось показать",
  textOfDocument: "Текст документа",
  textOfPage: (number: number) => `Страница ${number}`,
  zoom: "Масштаб документа",
  larger: "Крупнее",
  smaller: "Мельче",
};
