/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Индивидуальный план мероприятий, рекомендуемых при сопровождении инвалида на рабочем месте
 */
export interface WorkplaceSupportPlan {
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
   * Гражданин
   */
  person: {
    /**
     * Фамилия, имя, отчество (при наличии)
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
  };
  /**
   * Работодатель
   */
  employer: {
    /**
     * Работодатель
     */
    name: string;
    /**
     * Адрес места работы
     */
    address: {
      /**
       * Почтовый индекс
       */
      postalIndex?: string;
      /**
       * Регион
       */
      region?: string;
      /**
       * Район
       */
      district?: string;
      /**
       * Населенный пункт
       */
      locality: string;
      /**
       * Улица
       */
      street?: string;
      /**
       * Дом №
       */
      house: string;
      /**
       * Корпус
       */
      building?: string;
      /**
       * Квартира
       */
      flat?: string;
      /**
       * Телефон по этому адресу
       */
      phone?: string;
    };
    /**
     * Работодатель есть в базе работодателей, реализующих сопровождаемую трудовую деятельность
     */
    inBase?: boolean;
  };
  /**
   * Рабочее место
   */
  workplace: {
    /**
     * Должность (профессия)
     */
    position: string;
    /**
     * Вид рабочего места
     */
    kind: "openMarket" | "createdForSupported" | "specialisedEnterprise" | "socialOccupationOrg";
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
   * Наставник
   */
  mentor?: string;
  /**
   * Рекомендуемые мероприятия
   *
   * Items: Мероприятие
   */
  measures: {
    /**
     * Мероприятие
     */
    name: string;
    /**
     * Срок, с
     */
    from?: string;
    /**
     * Срок, по
     */
    to?: string;
    /**
     * Периодичность
     */
    periodicity?: string;
    /**
     * Ответственный
     */
    responsible: string;
    /**
     * Отметка о выполнении
     */
    done?: string;
  }[];
  /**
   * Подпись работодателя
   */
  employerSigner: {
    /**
     * Должность
     */
    position: string;
    /**
     * Расшифровка подписи
     */
    nameDecoded: string;
  };
  /**
   * Подпись специалиста центра занятости населения
   */
  centerSigner: {
    /**
     * Должность
     */
    position: string;
    /**
     * Расшифровка подписи
     */
    nameDecoded: string;
  };
  /**
   * Когда гражданин ознакомлен с планом
   */
  personSignedOn?: string;
  /**
   * Индивидуальный план мероприятий по содействию в трудоустройстве
   */
  employmentPlan?: {
    /**
     * Дата плана трудоустройства
     */
    date?: string;
    /**
     * В ИПРА есть заключение о возможности осуществлять трудовую деятельность с помощью других лиц
     */
    assistedWorkConclusion?: boolean;
    /**
     * Рекомендации по оснащению рабочего места в плане трудоустройства
     */
    equipmentAdvice?: string;
    /**
     * Рекомендации по производственной адаптации в плане трудоустройства
     */
    adaptationAdvice?: string;
    /**
     * Ограничение способности к трудовой деятельности
     */
    workLimitation?: "I" | "II" | "III";
  };
}
