/* Generated from the form and the region's changes by "pnpm generate"; do not edit. */

/**
 * Индивидуальный план мероприятий по содействию гражданину в трудоустройстве в организации, в которых реализуется сопровождаемая трудовая деятельность
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
    disabilityGroup: "1" | "2";
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
  ipra: {
    /**
     * Номер ИПРА
     */
    number: string;
    /**
     * Дата ИПРА
     */
    date: string;
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
    /**
     * В ИПРА есть заключение о возможности осуществлять трудовую деятельность с помощью других лиц
     */
    assistedWorkConclusion: boolean;
    /**
     * Рекомендации по оснащению (оборудованию) специального рабочего места
     */
    equipmentAdvice?: string;
    /**
     * Рекомендации по производственной адаптации
     */
    adaptationAdvice?: string;
  };
  /**
   * Мероприятия плана
   *
   * Items: Мероприятие
   */
  activities?: {
    /**
     * В срок до
     */
    dueBy: string;
    /**
     * Отметка о выполнении
     */
    result?: string;
    /**
     * Примечание
     */
    note?: string;
    /**
     * Мероприятие
     */
    code: "s71" | "s72" | "s73" | "s74" | "s75";
    /**
     * Ответственный
     */
    responsible?: string;
    /**
     * По заявлению инвалида
     */
    onApplication?: boolean;
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
    dueBy?: string;
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
    name?: string;
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
  /**
   * Ограничения основных категорий жизнедеятельности
   */
  limitations?: {
    /**
     * Способность к самообслуживанию
     */
    selfCare?: "I" | "II" | "III";
    /**
     * Способность к передвижению
     */
    mobility?: "I" | "II" | "III";
    /**
     * Способность к ориентации
     */
    orientation?: "I" | "II" | "III";
    /**
     * Способность к общению
     */
    communication?: "I" | "II" | "III";
    /**
     * Способность к обучению
     */
    learning?: "I" | "II" | "III";
    /**
     * Способность к трудовой деятельности
     */
    work?: "I" | "II" | "III";
    /**
     * Способность к контролю за своим поведением
     */
    behaviourControl?: "I" | "II" | "III";
  };
  /**
   * Нарушенные функции организма
   */
  impairments?: string;
  /**
   * Помощь оказывается по месту жительства
   */
  placeOfService?: boolean;
}
