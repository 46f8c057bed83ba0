/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Решение о признании гражданина нуждающимся в сопровождаемом проживании и о предоставлении услуг по сопровождаемому проживанию
 */
export interface NeedDecision {
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
   * Заявление
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
     * Форма проживания, предпочтительная по заявлению
     */
    livingForm?: "individual" | "group";
    /**
     * Желаемые поставщики по заявлению
     *
     * Items: Поставщик социальных услуг
     */
    desiredProviders?: string[];
  };
  /**
   * Форма проживания
   */
  livingForm: "individual" | "group";
  /**
   * Почему форма проживания иная, чем в заявлении
   */
  livingFormReason?: string;
  /**
   * Объем и периодичность предоставления услуг по сопровождаемому проживанию
   */
  periodicity?: "onRequest" | "periodic" | "regular" | "constant";
  /**
   * Согласованный с инвалидом (его законным или уполномоченным представителем) поставщик (поставщики) услуг сопровождаемого проживания
   *
   * Items: Поставщик социальных услуг
   */
  providers?: string[];
  /**
   * Поставщик согласован с инвалидом (его законным или уполномоченным представителем)
   */
  providersAgreed?: boolean;
  /**
   * Решение о предоставлении услуг по сопровождаемому проживанию
   *
   * Items: Решение
   */
  outcome: ("provide" | "queue" | "recommendOtherForm")[];
  /**
   * Предоставить услуги с
   */
  provideFrom?: string;
  /**
   * В связи с чем ставится на очередь
   */
  queueReason?: string;
  /**
   * Инвалид согласен на социальное обслуживание в иной форме
   */
  otherFormConsent?: boolean;
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
   * Определение степени нарушения автономии
   */
  assessment: {
    /**
     * Дата определения нуждаемости
     */
    assessedOn: string;
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
     * Степень нарушения автономии
     */
    degree?: "I" | "II" | "III" | "IV";
    /**
     * Кого опрашивали
     */
    respondent: "self" | "legalRepresentative" | "authorisedRepresentative";
    /**
     * Протокол комиссии
     */
    commissionRef: string;
    /**
     * Тип периодичности, определённый комиссией
     */
    periodicity?: "onRequest" | "periodic" | "regular" | "constant";
    /**
     * Сколько часов определила комиссия
     */
    hours?: number;
    /**
     * За какое время считаются часы
     */
    hoursUnit?: "week" | "day";
  };
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
  /**
   * Дата рождения гражданина
   */
  personBirthDate: string;
  /**
   * Медицинские противопоказания
   */
  medicalContraindications: "absent" | "present";
  /**
   * Гражданин согласен проживать совместно с другими лицами в группе
   */
  groupConsent?: boolean;
  /**
   * Место в группе
   */
  placement?: {
    /**
     * Сколько инвалидов уже живёт в квартире (доме)
     */
    residents?: number;
    /**
     * Есть свободное место в группе
     */
    freePlace?: boolean;
  };
  /**
   * Журнал решений
   */
  journal?: {
    /**
     * Номера решений, выданных органом в этом году
     *
     * Items: Номер решения
     */
    numbers?: string[];
  };
}
