/** What the element says around the form. */
export const elementMessages = {
  loading: "Форма загружается…",
  failed: "Форма не открылась",
  retry: "Повторить",
  notReady: "Форма ещё не открыта.",
  hasErrors: (count: number) => `В форме есть ошибки: ${count}. Исправьте их.`,
  noForm: "Форма не названа",
  noFormHelp: "На странице не указано, какую форму показать. Сообщите об этом разработчику страницы.",
  offline: "Нет связи с сервером форм",
  offlineHelp: "Проверьте соединение и повторите. Введённое на этой странице не пропало.",
  refused: "Сервер форм не выполнил запрос",
  refusedHelp: (status: number) => `Он ответил кодом ${status}. Повторите попытку немного позже.`,
  badAnswer: "От сервера форм пришёл непонятный ответ",
  badAnswerHelp: "Повторите попытку. Если не помогло, сообщите об этом разработчику страницы.",
  badDefinition: "Форма составлена с ошибкой",
  badDefinitionHelp: "Показать её нельзя. Сообщите об этом тем, кто составляет формы.",
  otherForm: "Запись другой формы",
  otherFormHelp: (record: string, form: string) =>
    `Запись сделана по форме «${record}», а открыта форма «${form}».`,
  otherEdition: "Запись другой редакции",
  otherEditionHelp: (record: string, form: string) =>
    `Запись сделана по редакции «${record}», а открыта редакция «${form}». Откройте запись в её редакции.`,
  otherRegion: "Запись другого региона",
  otherRegionHelp: (record: string, form: string) =>
    `Запись сделана для региона «${record}», а открыт регион «${form}».`,
} as const;
