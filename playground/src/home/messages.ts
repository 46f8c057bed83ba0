import { plural } from "@formulyar/core";

/** Words of the page where a region and a form are chosen. */
export const homeMessages = {
  title: "Какую форму заполнить?",
  lead: "Выберите регион и форму. Рядом с формой будет виден документ, каким он выйдет на печать.",
  region: "Регион",
  noRegion: "Без региона",
  search: "Найти форму",
  searchHint: "Слово из названия",
  forms: "Формы",
  found: (count: number) => `Найдено: ${plural(count, "форма", "формы", "форм")}`,
  edition: (edition: string) => `Редакция ${edition}`,
  nothingFound: (query: string) => `По запросу «${query}» форм не нашлось`,
  nothingFoundHelp: "Проверьте написание или посмотрите весь список.",
  showAll: "Показать все формы",
  noForms: "В этом регионе форм пока нет",
  noFormsHelp: "Выберите другой регион или общий вид форм.",
  drafts: "Начатые формы на этом компьютере",
  draftSaved: (moment: string) => `Сохранено ${moment}`,
  resume: "Продолжить",
  resumeNamed: (title: string) => `Продолжить: ${title}`,
  remove: "Удалить",
  removeNamed: (title: string) => `Удалить черновик: ${title}`,
  removed: (title: string) => `Черновик «${title}» удалён.`,
};
