/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Заключение о предоставлении государственной услуги по психологической помощи и поддержке граждан, имеющих инвалидность
 */
export interface PsychConclusion {
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
   * Рекомендовано
   */
  recommendations: string;
  /**
   * Работник центра реабилитации
   */
  worker: {
    /**
     * Должность работника
     */
    position: string;
    /**
     * Ф.И.О. работника
     */
    nameDecoded: string;
  };
  /**
   * Дата заключения
   */
  issuedOn: string;
  /**
   * С заключением ознакомлен (дата)
   */
  acquaintedOn?: string;
  /**
   * Предложение, по которому предоставлена услуга
   */
  referralRef?: {
    /**
     * Номер в журнале направленных граждан
     */
    journalNumber?: string;
    /**
     * Дата выдачи предложения
     */
    date?: string;
    /**
     * ФИО гражданина в предложении
     */
    name?: string;
    /**
     * Ответ гражданина на предложение
     */
    decision?: "agree" | "disagree";
    /**
     * Дата ответа гражданина
     */
    decidedOn?: string;
  };
  /**
   * Когда предоставлялась услуга
   */
  servicePeriod?: {
    /**
     * С
     */
    from?: string;
    /**
     * По
     */
    to?: string;
  };
  /**
   * Мероприятия социально-психологической помощи
   *
   * Items: Мероприятие
   */
  measures?: string[];
}
