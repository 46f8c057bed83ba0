/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Перечень мероприятий по ИПРА инвалида
 */
export interface IpraMeasures {
  /**
   * Бюро медико-социальной экспертизы, выдавшее ИПРА инвалида
   */
  mseBureau: string;
  /**
   * Исполнитель Перечня мероприятий
   */
  performer?: {
    /**
     * Центр занятости населения (исполнитель перечня)
     */
    fullName?: string;
  };
  /**
   * До какого числа должен быть выполнен перечень
   */
  dueBy: string;
  /**
   * ИПРА инвалида
   */
  ipra: {
    /**
     * Номер ИПРА инвалида
     */
    number: string;
    /**
     * Номер протокола медико-социальной экспертизы
     */
    protocolNumber: string;
    /**
     * Дата протокола
     */
    protocolDate: string;
    /**
     * Дата ИПРА
     */
    date?: string;
    /**
     * До какого срока действует ИПРА (установлена инвалидность)
     */
    validUntil?: string;
    /**
     * Заключение о рекомендуемом характере и условиях труда
     */
    workConclusion?: string;
    /**
     * Противопоказания к труду
     */
    contraindications?: string;
    /**
     * Рекомендации по оснащению специального рабочего места
     */
    equipmentAdvice?: string;
    /**
     * Рекомендации по производственной адаптации
     */
    adaptationAdvice?: string;
  };
  /**
   * Общие данные о гражданине
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
       * Отчество
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
     * Возраст
     */
    age?: number;
    /**
     * Группа инвалидности
     */
    disabilityGroup: "1" | "2" | "3";
    /**
     * Адрес места жительства
     */
    address?: {
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
     * Лицо без определенного места жительства
     */
    noFixedAbode?: boolean;
    /**
     * Лицо без постоянной регистрации
     */
    noPermanentRegistration?: boolean;
    /**
     * Контактная информация
     */
    contact?: {
      /**
       * Контактные телефоны
       *
       * Items: Телефон
       */
      phones?: string[];
      /**
       * Адрес электронной почты
       */
      email?: string;
    };
    /**
     * Страховой номер (СНИЛС)
     */
    snils: string;
  };
  /**
   * Мероприятия, возложенные ИПРА инвалида на службу занятости населения
   */
  measures?: {
    /**
     * 2.1 Содействие в трудоустройстве
     *
     * Items: Мероприятие
     */
    employment?: {
      /**
       * Наименование мероприятия
       */
      name?: string;
      /**
       * Дата исполнения, с
       */
      from?: string;
      /**
       * Дата исполнения, по
       */
      to?: string;
      /**
       * Исполнитель
       */
      performer?: string;
    }[];
    /**
     * 2.2 Организация профессиональной ориентации
     *
     * Items: Мероприятие
     */
    careerGuidance?: {
      /**
       * Наименование мероприятия
       */
      name?: string;
      /**
       * Дата исполнения, с
       */
      from?: string;
      /**
       * Дата исполнения, по
       */
      to?: string;
      /**
       * Исполнитель
       */
      performer?: string;
    }[];
  };
  /**
   * Дата формирования перечня
   */
  formedOn: string;
  /**
   * Исполнитель (специалист ЦЗН)
   */
  specialist: {
    /**
     * Должность специалиста
     */
    position: string;
    /**
     * Фамилия и инициалы специалиста
     */
    nameDecoded: string;
  };
  /**
   * Дата ознакомления
   */
  acquaintedOn?: string;
  /**
   * Номер перечня
   */
  number?: string;
  /**
   * Автор
   */
  author?: string;
  /**
   * Способ ознакомления
   */
  acquaintanceMethod?: "byPhone" | "inPerson" | "byEmail";
  /**
   * Сотрудник ознакомил
   */
  acquaintedBy?: string;
}
