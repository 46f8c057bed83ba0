/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Журнал обратной связи об оказании услуг и реализации сервисов ЦЗН
 */
export interface FeedbackJournal {
  /**
   * За какой год
   */
  year: number;
  /**
   * Отзывы
   *
   * Items: Запись
   */
  entries: {
    /**
     * № п/п
     */
    number?: number;
    /**
     * Дата
     */
    date: string;
    /**
     * Форма обратной связи
     */
    channel: "sociological" | "exitPoll" | "phone" | "online" | "interview" | "box" | "tablet";
    /**
     * Гражданин / работодатель
     */
    respondentKind: "citizen" | "employer";
    /**
     * Анонимно
     */
    anonymous?: boolean;
    /**
     * Фамилия, имя, отчество
     */
    name?: string;
    /**
     * Услуга (сервис)
     */
    service?: string;
    /**
     * Предложение / жалоба / благодарность
     */
    kind: "suggestion" | "complaint" | "gratitude";
    /**
     * Оценка
     */
    rating?: number;
    /**
     * Содержание
     */
    text?: string;
    /**
     * Принятые меры
     */
    measures?: string;
    /**
     * Ответственный
     */
    responsible?: string;
    /**
     * Дата ответа
     */
    answeredOn?: string;
  }[];
  /**
   * Ответственный за ведение журнала
   */
  keeper?: {
    /**
     * Должность
     */
    position?: string;
    /**
     * Фамилия и инициалы
     */
    nameDecoded?: string;
  };
}
