/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Заявление о досрочном завершении сопровождаемого проживания
 */
export interface EarlyTermination {
  /**
   * Уполномоченный орган (организация)
   */
  authorisedBody?: {
    /**
     * Наименование уполномоченного органа (организации), в который предоставляется заявление
     */
    name?: string;
  };
  /**
   * Инвалид
   */
  person: {
    /**
     * Фамилия, имя, отчество (при наличии) инвалида
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
     * СНИЛС инвалида
     */
    snils: string;
    /**
     * Реквизиты документа, удостоверяющего личность
     */
    identityDocument: {
      /**
       * Вид документа
       */
      kind: "passportRf" | "other";
      /**
       * Наименование документа
       */
      kindName?: string;
      /**
       * Серия
       */
      series?: string;
      /**
       * Номер
       */
      number: string;
      /**
       * Дата выдачи
       */
      issuedOn: string;
      /**
       * Кем выдан
       */
      issuedBy: string;
      /**
       * Код подразделения
       */
      departmentCode?: string;
    };
    /**
     * Сведения о месте проживания (пребывания) на территории РФ
     */
    residence: {
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
     * Контактный телефон, e-mail (при наличии)
     */
    contact?: {
      /**
       * Контактный телефон
       */
      phone?: string;
      /**
       * E-mail (при наличии)
       */
      email?: string;
    };
  };
  /**
   * Кто подаёт заявление
   */
  filedBy: "self" | "representative";
  /**
   * Представитель инвалида
   */
  representative?: {
    /**
     * Кто представляет инвалида
     */
    kind?: "legal" | "authorised";
    /**
     * Обязанности представителя инвалида осуществляет организация
     */
    isOrganisation?: boolean;
    /**
     * Фамилия, имя, отчество (при наличии) представителя
     */
    name?: {
      /**
       * Фамилия
       */
      lastName?: string;
      /**
       * Имя
       */
      firstName?: string;
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
     * Наименование организации
     */
    organisationName?: string;
    /**
     * Наименование должности представителя
     */
    position?: string;
    /**
     * Реквизиты документа, подтверждающего полномочия представителя
     */
    powersDocument?: {
      /**
       * Наименование документа
       */
      documentName?: string;
      /**
       * Серия
       */
      series?: string;
      /**
       * Номер
       */
      number?: string;
      /**
       * Кем выдан
       */
      issuedBy?: string;
      /**
       * Когда выдан
       */
      issuedOn?: string;
    };
    /**
     * Реквизиты документа, подтверждающего личность представителя
     */
    identityDocument?: {
      /**
       * Вид документа
       */
      kind?: "passportRf" | "other";
      /**
       * Наименование документа
       */
      kindName?: string;
      /**
       * Серия
       */
      series?: string;
      /**
       * Номер
       */
      number?: string;
      /**
       * Дата выдачи
       */
      issuedOn?: string;
      /**
       * Кем выдан
       */
      issuedBy?: string;
      /**
       * Код подразделения
       */
      departmentCode?: string;
    };
    /**
     * Адрес места жительства или адрес нахождения организации
     */
    address?:
      | {
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
          locality?: string;
          /**
           * Улица
           */
          street?: string;
          /**
           * Дом №
           */
          house?: string;
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
        }
      | string;
    /**
     * Адрес электронной почты (при наличии)
     */
    email?: string;
    /**
     * Телефон представителя
     */
    phone?: string;
  };
  /**
   * Поставщик (поставщики) социальных услуг
   *
   * Items: Поставщик социальных услуг
   */
  provider: string[];
  /**
   * Прекратить предоставление услуг с
   */
  terminateFrom: string;
  /**
   * Решение о предоставлении услуг
   */
  decisionRef?: {
    /**
     * Дата решения о предоставлении услуг
     */
    date?: string;
    /**
     * Номер решения о предоставлении услуг
     */
    number?: string;
    /**
     * Что решено о предоставлении услуг
     *
     * Items: Решение
     */
    outcome?: ("provide" | "queue" | "recommendOtherForm")[];
  };
  /**
   * Причина (указывается по желанию заявителя)
   */
  reason?: string;
  /**
   * Прошу рассмотреть предоставление социального обслуживания в иной форме
   */
  furtherSupport?: boolean;
  /**
   * Подпись
   */
  signatureMark?: string;
  /**
   * Ф.И.О. подписавшего
   */
  signerName?: string;
  /**
   * Дата заполнения заявления
   */
  filledOn: string;
  /**
   * Дееспособность
   */
  legalCapacity?: "full" | "limited" | "none";
  /**
   * До сопровождаемого проживания инвалид жил в стационарной организации социального обслуживания
   */
  fromInstitution?: boolean;
  /**
   * Индивидуальная программа сопровождаемого проживания (ИПСП)
   */
  ipspRef?: {
    /**
     * Номер ИПСП
     */
    number?: string;
    /**
     * Дата ИПСП
     */
    date?: string;
    /**
     * ИПСП действует до
     */
    validUntil?: string;
  };
  /**
   * Регистрация заявления
   */
  registration?: {
    /**
     * Регистрационный номер
     */
    number?: string;
    /**
     * Дата регистрации
     */
    date?: string;
  };
  /**
   * Как подано заявление
   */
  filingChannel?: "paper" | "electronic";
}
