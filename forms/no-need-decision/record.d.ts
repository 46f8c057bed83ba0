/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Решение об отсутствии нуждаемости в сопровождаемом проживании
 */
export interface NoNeedDecision {
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
  };
  /**
   * Основание для отказа
   */
  ground?: {
    /**
     * Причины отказа
     *
     * Items: Причина
     */
    codes?: ("underAge" | "noLimitation" | "independent" | "medical" | "noWish" | "documents" | "other")[];
    /**
     * Основание для отказа в признании инвалида нуждающимся в сопровождаемом проживании
     */
    text?: string;
  };
  /**
   * рекомендовать предоставление социального обслуживания в иной форме
   */
  recommendOtherForm?: boolean;
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
     * Степень нарушения автономии
     */
    degree?: "I" | "II" | "III" | "IV";
    /**
     * Кого опрашивали
     */
    respondent?: "self" | "legalRepresentative" | "authorisedRepresentative";
    /**
     * Протокол комиссии
     */
    commissionRef?: string;
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
   * Решение о признании нуждающимся по заявлению этого гражданина
   */
  positiveDecision?: {
    /**
     * Номер решения о признании нуждающимся
     */
    number?: string;
    /**
     * Дата решения о признании нуждающимся
     */
    date?: string;
    /**
     * По какому заявлению: регистрационный номер
     */
    registrationNumber?: string;
    /**
     * По какому заявлению: дата регистрации
     */
    registeredOn?: string;
  };
}
