/** Words about the editions of a form. */
export const editionMessages = {
  newer: (now: string, since: string | undefined) =>
    since === undefined
      ? `Действует другая редакция формы: ${now}. Форма заполняется в той, в которой начата.`
      : `С ${since} действует другая редакция формы: ${now}. Форма заполняется в той, в которой начата.`,
  carry: "Перенести в новую редакцию…",
  open: "Открыть в новой редакции",
  earlier: (day: string, then: string) =>
    `День дела – ${day}: тогда действовала другая редакция формы, ${then}.`,
  openThen: "Открыть в той редакции",
  carryThen: "Перенести в ту редакцию…",

  migrateTitle: "Перенос в другую редакцию",
  migrateLoading: "Смотрим, что перенесётся…",
  migrateNothing: "Все значения останутся на своих местах.",
  done: "Что изменится",
  kept: "Чему нет места",
  keptHelp: "Эти значения останутся при форме: вы сможете их прочесть и внести сами.",
  migrate: "Перенести",

  carried: (edition: string) => `Форма перенесена из редакции ${edition}.`,
  back: "Вернуть прежнюю редакцию",

  keptSummary: (count: string) => `Чему нет места в этой редакции: ${count}`,
  keptNow: "Перенесите нужное в поля формы. Эти значения не печатаются.",
  remove: "Убрать",
  removeNamed: (title: string) => `Убрать «${title}»`,
};
