/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Индивидуальный план трудоустройства
 */
export interface EmploymentPlan {
  /**
   * Центр занятости населения
   */
  center?: {
    /**
     * Центр занятости населения, полное наименование
     */
    name?: string;
  };
  /**
   * План
   */
  plan: {
    /**
     * Дата плана
     */
    date: string;
    /**
     * Номер плана
     */
    number?: string;
  };
  /**
   * Куратор
   */
  curator: string;
  /**
   * Жизненная ситуация
   */
  lifeSituation?: string;
  /**
   * Гражданин
   */
  person: {
    /**
     * Фамилия, имя, отчество
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
    birthDate: string;
    /**
     * Группа инвалидности
     */
    disabilityGroup: "1" | "2" | "3";
    /**
     * № карточки
     */
    cardNumber?: string;
    /**
     * СНИЛС
     */
    snils?: string;
  };
  /**
   * ИПРА инвалида
   */
  ipra?: {
    /**
     * Номер ИПРА
     */
    number?: string;
    /**
     * Дата ИПРА
     */
    date?: string;
    /**
     * Заключение о рекомендуемом характере и условиях труда
     */
    workConclusion?: string;
    /**
     * Противопоказания к труду
     */
    contraindications?: string;
    /**
     * Мероприятия плана не противоречат противопоказаниям
     */
    contraindicationsConsidered?: boolean;
    /**
     * Что ИПРА возложила на службу занятости (разделы перечня мероприятий)
     */
    measureGroups?: ("employment" | "careerGuidance")[];
  };
  /**
   * Актуальный перечень действий
   *
   * Items: Мероприятие
   */
  activities?: {
    /**
     * В срок до
     */
    dueBy: string;
    /**
     * Результат
     */
    result?: string;
    /**
     * Примечание
     */
    note?: string;
    /**
     * Мероприятие
     */
    code: "jobSearch" | "careerGuidance" | "training";
  }[];
  /**
   * Иные мероприятия
   *
   * Items: Иное мероприятие
   */
  otherActivities?: {
    /**
     * В срок до
     */
    dueBy: string;
    /**
     * Результат
     */
    result?: string;
    /**
     * Примечание
     */
    note?: string;
    /**
     * Мероприятие
     */
    name: string;
  }[];
  /**
   * Специалист центра занятости населения
   */
  specialist: {
    /**
     * Должность специалиста
     */
    position: string;
    /**
     * Расшифровка подписи специалиста
     */
    nameDecoded: string;
  };
  /**
   * Когда гражданин ознакомлен с планом
   */
  citizenSignedOn?: string;
  /**
   * Сколько экземпляров напечатается
   */
  copies?: number;
}
