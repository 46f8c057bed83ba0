/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Целевые показатели реализации плана мероприятий (дорожной карты) по развитию сопровождаемого проживания инвалидов
 */
export interface RoadmapIndicators {
  /**
   * Год базового значения
   */
  baseYear: number;
  /**
   * Годы показателей
   */
  years: {
    /**
     * Первый год
     */
    first: number;
    /**
     * Второй год
     */
    second?: number;
    /**
     * Третий год
     */
    third?: number;
  };
  /**
   * На период до какого года
   */
  untilYear?: number;
  /**
   * Чем утверждены показатели
   */
  approval?: {
    /**
     * Каким актом утверждены
     */
    actKind?: "order" | "decree";
    /**
     * Чьим (в родительном падеже)
     */
    body?: string;
    /**
     * Дата акта
     */
    date?: string;
    /**
     * Номер акта
     */
    number?: string;
  };
  /**
   * Показатели
   *
   * Items: Показатель
   */
  rows: {
    /**
     * № п/п
     */
    number?: number;
    /**
     * Наименование показателя
     */
    name: string;
    /**
     * Ед. измерения
     */
    unit: "persons" | "percent";
    /**
     * Базовое значение показателя
     */
    base: number;
    /**
     * Значения по годам
     */
    values: {
      /**
       * Первый год
       */
      first: number;
      /**
       * Второй год
       */
      second: number;
      /**
       * Третий год
       */
      third: number;
    };
  }[];
  /**
   * Поставить отметку «Верно»
   */
  certified?: boolean;
}
