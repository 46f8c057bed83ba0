/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Предложение о предоставлении государственной услуги по психологической помощи и поддержке граждан, имеющих инвалидность
 */
export interface PsychReferral {
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
    /**
     * Дата рождения
     */
    birthDate?: string;
    /**
     * СНИЛС
     */
    snils?: string;
    /**
     * Группа инвалидности
     */
    disabilityGroup?: "1" | "2" | "3" | "none";
  };
  /**
   * ИПРА инвалида
   */
  ipra?: {
    /**
     * Номер ИПРА
     */
    number?: string;
  };
  /**
   * Предложение выдал специалист
   */
  specialist: {
    /**
     * Должность специалиста
     */
    position: string;
    /**
     * Ф.И.О. специалиста
     */
    nameDecoded: string;
  };
  /**
   * Дата выдачи предложения
   */
  issuedOn: string;
  /**
   * Ответ гражданина
   */
  decision?: "agree" | "disagree";
  /**
   * Дата ответа гражданина
   */
  decidedOn?: string;
  /**
   * Пакет документов для центра реабилитации
   */
  documents?: ("passport" | "workBook" | "ipra" | "offer")[];
  /**
   * Номер в журнале направленных граждан
   */
  journalNumber?: string;
  /**
   * В индивидуальном плане есть мероприятие «Направление на психологическую адаптацию инвалидов в центр реабилитации инвалидов»
   */
  inEmploymentPlan?: "yes" | "no";
  /**
   * Дата соглашения о взаимодействии с центром реабилитации
   */
  agreementRef?: string;
}
