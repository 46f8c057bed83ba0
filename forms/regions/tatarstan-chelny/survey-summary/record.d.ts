/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Сводка опросов за год
 */
export interface SurveySummary {
  /**
   * За какой год
   */
  year: number;
  /**
   * Опросы
   *
   * Items: Опрос
   */
  rows: {
    /**
     * № п/п
     */
    number?: number;
    /**
     * Период проведения
     */
    month:
      | "january"
      | "february"
      | "march"
      | "april"
      | "may"
      | "june"
      | "july"
      | "august"
      | "september"
      | "october"
      | "november"
      | "december";
    /**
     * Наименование анкетирования/опроса
     */
    name: string;
    /**
     * Количество респондентов, чел.
     */
    respondents: number;
    /**
     * Опрошены инвалиды
     */
    disabledClients?: boolean;
  }[];
  /**
   * Всего респондентов за год
   */
  total?: number;
  /**
   * Уровень удовлетворенности, было
   */
  satisfactionBefore?: number;
  /**
   * Уровень удовлетворенности, стало
   */
  satisfactionAfter?: number;
  /**
   * Следующий год
   */
  nextYear?: number;
  /**
   * Количество опрошенных за два года
   */
  totalTwoYears?: string;
}
