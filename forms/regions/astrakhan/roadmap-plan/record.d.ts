/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * План мероприятий (дорожная карта) по развитию сопровождаемого проживания инвалидов
 */
export interface RoadmapPlan {
  /**
   * На период до какого года
   */
  untilYear: number;
  /**
   * Чем утверждён план
   */
  approval?: {
    /**
     * Каким актом утверждён
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
   * Разделы плана
   *
   * Items: Раздел
   */
  sections: {
    /**
     * Номер раздела
     */
    number?: number;
    /**
     * Название раздела
     */
    title: string;
    /**
     * Мероприятия раздела
     *
     * Items: Мероприятие
     */
    items: {
      /**
       * № п/п
       */
      number: string;
      /**
       * Наименование мероприятия
       */
      name: string;
      /**
       * Ответственный исполнитель
       *
       * Items: Исполнитель
       */
      executors: string[];
      /**
       * Вид документа
       */
      documentKind: string;
      /**
       * Срок реализации
       */
      deadline: {
        /**
         * Вид срока
         */
        kind: "date" | "before" | "quarter" | "permanent" | "onEvent";
        /**
         * По какому событию
         */
        eventText?: string;
        /**
         * День
         */
        date?: string;
        /**
         * Квартал
         */
        quarter?: 1 | 2 | 3 | 4;
        /**
         * Год
         */
        year?: number;
        /**
         * далее – ежегодно
         */
        annual?: boolean;
        /**
         * Как срок печатается
         */
        printText?: string;
        /**
         * Когда исполнено
         */
        doneOn?: string;
      };
      /**
       * Ожидаемый результат
       */
      result: string;
    }[];
  }[];
}
