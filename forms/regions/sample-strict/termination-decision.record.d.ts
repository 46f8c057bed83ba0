/* Generated from the form and the region's changes by "pnpm generate"; do not edit. */

/**
 * Решение о прекращении сопровождаемого проживания
 */
export interface TerminationDecision {
  /**
   * Уполномоченный орган (организация)
   */
  authorisedBody?: {
    /**
     * Наименование уполномоченного органа (организации)
     */
    name?: string;
  };
  /**
   * Решение
   */
  decision: {
    /**
     * Дата решения
     */
    date: string;
    /**
     * Номер решения
     */
    number: string;
  };
  /**
   * Гражданин
   */
  person: {
    /**
     * Фамилия, имя, отчество гражданина
     */
    name: {
      /**
       * Фамилия
       */
      lastName: string;
      /**
       * Имя
       */
      firstName: string;
      /**
       * Отчество (при наличии)
       */
      middleName?: string;
      /**
       * Пол
       */
      gender?: "male" | "female";
      /**
       * ФИО в родительном падеже
       */
      genitive?: string;
      /**
       * ФИО в дательном падеже
       */
      dative?: string;
    };
  };
  /**
   * Заявление о досрочном завершении сопровождаемого проживания
   */
  application: {
    /**
     * Дата регистрации заявления
     */
    registeredOn: string;
    /**
     * Регистрационный номер заявления
     */
    registrationNumber: string;
    /**
     * С какого дня прекратить услуги по заявлению
     */
    terminateFrom?: string;
    /**
     * Причина по заявлению
     */
    reason?: string;
    /**
     * В заявлении просят рассмотреть социальное обслуживание в иной форме
     */
    furtherSupport?: boolean;
  };
  /**
   * Прекратить предоставление услуг с
   */
  terminateFrom: string;
  /**
   * Поставщик (поставщики) социальных услуг
   *
   * Items: Поставщик социальных услуг
   */
  provider: string[];
  /**
   * Должностное лицо
   */
  official: {
    /**
     * Должность
     */
    position: string;
    /**
     * Расшифровка подписи
     */
    nameDecoded: string;
  };
}
