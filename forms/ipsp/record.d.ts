/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Индивидуальная программа сопровождаемого проживания инвалида
 */
export interface Ipsp {
  /**
   * Уполномоченный орган (организация)
   */
  authorisedBody?: {
    /**
     * Наименование органа (организации), уполномоченного(ой) на составление индивидуальной программы сопровождаемого проживания
     */
    name?: string;
    /**
     * Адрес (место нахождения) уполномоченного органа
     */
    address?: string;
    /**
     * Контактный номер телефона уполномоченного органа
     */
    phone?: string;
    /**
     * Адрес электронной почты уполномоченного органа
     */
    email?: string;
  };
  /**
   * Индивидуальная программа
   */
  document: {
    /**
     * Номер программы
     */
    number: string;
    /**
     * Дата составления
     */
    date: string;
  };
  /**
   * Инвалид
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
     * Пол
     */
    sex?: "male" | "female";
    /**
     * Дата рождения
     */
    birthDate: string;
    /**
     * Серия, номер паспорта или данные иного документа, удостоверяющего личность, дата выдачи этих документов, наименование выдавшего органа
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
     * СНИЛС инвалида
     */
    snils?: string;
  };
  /**
   * Адрес регистрации по месту жительства
   */
  registrationAddress: {
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
     * Телефон
     */
    phone?: string;
  };
  /**
   * Адрес проживания по месту жительства
   */
  livingAddress: {
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
     * Телефон
     */
    phone?: string;
  };
  /**
   * Семейное положение
   */
  familyStatus: "hasParents" | "orphan" | "noParentalCare" | "unconfirmed";
  /**
   * Место работы
   */
  workplace?: {
    /**
     * Место работы
     */
    name?: string;
    /**
     * Почтовый индекс
     */
    postalIndex?: string;
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
     * Телефон
     */
    phone?: string;
  };
  /**
   * Сведения об образовании
   */
  education: {
    /**
     * Нет
     */
    none?: boolean;
    /**
     * Обучался в интернате (нет документа об общем образовании)
     */
    boardingNoDocument?: boolean;
    /**
     * Обучение по адаптированной основной общеобразовательной программе
     */
    adaptedProgramme?: boolean;
    /**
     * Начальное общее образование – 4 класса
     */
    primary4?: boolean;
    /**
     * Основное общее образование – 9 классов
     */
    basic9?: boolean;
    /**
     * Среднее общее образование – 11 классов
     */
    secondary11?: boolean;
    /**
     * Профессиональное обучение/профессиональная подготовка
     */
    vocationalTraining?: "yes" | "studying";
    /**
     * Среднее профессиональное образование
     */
    secondaryVocational?: "yes" | "studying";
    /**
     * Высшее образование
     */
    higher?: "unfinished" | "finished" | "studying";
    /**
     * Есть диплом или аттестат об образовании
     */
    hasDiploma?: "yes" | "no" | "unknown";
    /**
     * Есть свидетельство об обучении по адаптированной основной общеобразовательной программе
     */
    hasAdaptedCertificate?: "yes" | "no" | "unknown";
    /**
     * Иное (указать)
     */
    other?: string;
    /**
     * Указать специальность (и)
     */
    specialities?: string;
    /**
     * Хочет ли обучаться /получить образование /профессию?
     */
    wantsToStudy: "yes" | "no";
  };
  /**
   * Есть законный (уполномоченный) представитель
   */
  hasRepresentative?: "yes" | "no";
  /**
   * Законный (уполномоченный) представитель инвалида
   */
  representative?: {
    /**
     * Фамилия, имя, отчество (при наличии) законного (уполномоченного) представителя инвалида
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
     * Документ, удостоверяющий полномочия законного (уполномоченного) представителя инвалида
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
     * Документ, удостоверяющий личность законного (уполномоченного) представителя инвалида
     */
    identityDocument?: {
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
     * Адрес электронной почты (при наличии)
     */
    email?: string;
  };
  /**
   * Индивидуальная программа сопровождаемого проживания разработана
   */
  developed?: "first" | "repeated";
  /**
   * На срок до
   */
  validUntil: string;
  /**
   * Инвалидность
   */
  disability: {
    /**
     * Группа инвалидности
     */
    group: "1" | "2" | "3";
    /**
     * Причина инвалидности
     */
    cause: string;
    /**
     * Дата установления группы инвалидности
     */
    since: string;
    /**
     * Группа инвалидности установлена на срок до
     */
    until?: string;
    /**
     * Бессрочно
     */
    indefinite?: boolean;
    /**
     * Степени выраженности ограничений основных категорий жизнедеятельности
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
  };
  /**
   * Дееспособность
   */
  legalCapacity: "full" | "limited" | "none";
  /**
   * Использование технических средств реабилитации
   */
  usesTsr: "yes" | "no";
  /**
   * Рекомендуемая форма сопровождаемого проживания
   */
  livingForm: "group" | "individual";
  /**
   * Необходимость в учебном сопровождаемом проживании
   */
  trainingNeeded: "yes" | "no";
  /**
   * Степень выраженности нарушения автономии инвалида в части самостоятельного проживания инвалида
   */
  autonomyDegree?: "I" | "II" | "III" | "IV";
  /**
   * Периодичность предоставления услуг по сопровождаемому проживанию
   */
  periodicity?: "onRequest" | "periodic" | "regular" | "constant";
  /**
   * Виды социальных услуг, предоставляемые в рамках сопровождаемого проживания
   *
   * Items: Услуга
   */
  services: {
    /**
     * Наименование услуги
     */
    code:
      | "s1"
      | "s2"
      | "s3"
      | "s4"
      | "s5"
      | "s6"
      | "s7"
      | "s8"
      | "s9"
      | "s10"
      | "s11"
      | "s12"
      | "s13"
      | "s14"
      | "s15"
      | "s16"
      | "s17"
      | "s18"
      | "s19"
      | "s20"
      | "s21"
      | "s22"
      | "s23"
      | "s24"
      | "s25"
      | "s26"
      | "s27"
      | "s28"
      | "s29"
      | "s30"
      | "s31"
      | "s32"
      | "s33"
      | "s34"
      | "s35"
      | "s36"
      | "s37"
      | "s38"
      | "s39"
      | "s40"
      | "s41"
      | "s42"
      | "s42_1"
      | "s43"
      | "s44"
      | "s45"
      | "s46"
      | "s47"
      | "s48"
      | "s49";
    /**
     * Форма социального обслуживания
     */
    socialServiceForm?: ("home" | "semiStationary")[];
    /**
     * Объем предоставления услуги за 1 посещ., мин.
     */
    minutesPerVisit: number;
    /**
     * Сколько раз
     */
    times?: number;
    /**
     * За какое время
     */
    per?: "day" | "week" | "month" | "year" | "onRequest";
    /**
     * Периодичность предоставления услуги
     */
    periodicityText?: string;
    /**
     * Срок предоставления услуги
     */
    term: string;
    /**
     * Исполнитель услуги
     */
    provider?: string;
    /**
     * Отметка о выполнении
     */
    completionMark?: string;
    /**
     * Минут в неделю
     */
    minutesPerWeek?: number;
  }[];
  /**
   * Сколько часов запланировано
   */
  hoursPlanned?: {
    /**
     * Часов в неделю по таблице услуг
     */
    perWeek?: number;
    /**
     * Часов
     */
    value?: number;
    /**
     * Единица
     */
    unit?: "week" | "day";
  };
  /**
   * Адаптационный период
   */
  adaptationPeriod: "yes" | "no";
  /**
   * Услуги ассистента
   */
  assistantServices: "yes" | "no";
  /**
   * Содействие в получении образования
   */
  educationSupport: "yes" | "no";
  /**
   * Содействие в трудоустройстве
   */
  employmentSupport: "yes" | "no";
  /**
   * В т.ч. в сопровождаемом трудоустройстве
   */
  supportedEmployment?: "yes" | "no";
  /**
   * Содействие в социальной занятости
   */
  socialOccupation: "yes" | "no";
  /**
   * С содержанием индивидуальной программы сопровождаемого проживания согласен
   */
  agreement?: {
    /**
     * Подпись получателя социальных услуг или его законного (уполномоченного) представителя
     */
    signature?: string;
    /**
     * Расшифровка подписи
     */
    signerName?: string;
  };
  /**
   * Лицо, уполномоченное на подписание индивидуальной программы сопровождаемого проживания уполномоченного органа субъекта Российской Федерации (уполномоченной организации)
   */
  official: {
    /**
     * Должность лица
     */
    position: string;
    /**
     * Расшифровка подписи
     */
    nameDecoded: string;
  };
  /**
   * Результат опроса
   */
  assessment?: {
    /**
     * Дата определения нуждаемости
     */
    assessedOn?: string;
    /**
     * Сумма баллов опросника
     */
    score?: number;
    /**
     * Ответы опросника
     */
    questionnaire?: {
      /**
       * Вопросы и баллы
       *
       * Items: Вопрос
       */
      items?: {
        /**
         * Номер вопроса
         */
        id: string;
        /**
         * Вопрос
         */
        text: string;
        /**
         * Балл
         */
        score: number;
      }[];
      /**
       * Сумма баллов ответов
       */
      total?: number;
    };
    /**
     * Кого опрашивали
     */
    respondent?: "self" | "legalRepresentative" | "authorisedRepresentative";
    /**
     * Протокол комиссии
     */
    commissionRef?: string;
  };
  /**
   * Решение о признании нуждающимся
   */
  decisionRef?: {
    /**
     * Номер решения
     */
    number?: string;
    /**
     * Дата решения
     */
    date?: string;
    /**
     * Форма проживания по решению
     */
    livingForm?: "individual" | "group";
    /**
     * Периодичность по решению
     */
    periodicity?: "onRequest" | "periodic" | "regular" | "constant";
    /**
     * Поставщики по решению
     *
     * Items: Поставщик социальных услуг
     */
    providers?: string[];
  };
  /**
   * Прежняя программа
   */
  previousIpspRef?: {
    /**
     * Номер прежней программы
     */
    number?: string;
    /**
     * Дата прежней программы
     */
    date?: string;
  };
  /**
   * Согласен проживать совместно с другими лицами в группе (по заявлению)
   */
  groupConsent?: boolean;
  /**
   * Решение суда о признании недееспособным или ограниченно дееспособным
   */
  courtDecision?: {
    /**
     * Суд
     */
    court?: string;
    /**
     * Дата решения суда
     */
    date?: string;
    /**
     * Номер решения суда
     */
    number?: string;
  };
  /**
   * Индивидуальная программа реабилитации или абилитации инвалида (ИПРА)
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
     * На какой срок выдана ИПРА
     */
    validity?: string;
  };
  /**
   * Выраженные интеллектуальные нарушения
   */
  intellectualImpairment?: boolean;
  /**
   * Сколько месяцев длится адаптационный период
   */
  adaptationMonths?: number;
  /**
   * Начало адаптационного периода
   */
  adaptationStart?: string;
  /**
   * План учебного сопровождаемого проживания
   */
  trainingPlan?: {
    /**
     * Как проходит
     */
    mode?: "continuous" | "repeated";
    /**
     * Сколько месяцев подряд
     */
    months?: number;
    /**
     * Сколько раз в год
     */
    timesPerYear?: number;
  };
}
