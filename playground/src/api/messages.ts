/** What is said when the program that serves the forms does not answer as it should. */
export const apiMessages = {
  offline: "Нет связи с программой «Формуляр»",
  offlineHelp: "Проверьте, что она запущена на этом компьютере, и повторите.",
  refused: "Не получилось выполнить запрос",
  refusedHelp: (status: number) => `Программа ответила кодом ${status}. Повторите попытку немного позже.`,
  badAnswer: "Получен непонятный ответ",
  badAnswerHelp: "Обновите страницу. Если не помогло, перезапустите «Формуляр».",
};
