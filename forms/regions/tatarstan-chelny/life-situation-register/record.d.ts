/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Реестр получателей комплекса услуг и сервисов в соответствии с жизненной ситуацией
 */
export interface LifeSituationRegister {
  /**
   * За какой год
   */
  year: number;
  /**
   * Получатели услуг
   *
   * Items: Запись
   */
  entries: {
    /**
     * № п/п
     */
    number?: number;
    /**
     * Фамилия, имя, отчество
     */
    personName: string;
    /**
     * Жизненная ситуация
     */
    lifeSituation: string;
    /**
     * Группа инвалидности
     */
    disabilityGroup?: "1" | "2" | "3";
    /**
     * Дата плана
     */
    planDate?: string;
    /**
     * Куратор
     */
    curator: string;
    /**
     * Услуги и сервисы
     */
    services?: (
      | "jobSearch"
      | "profiling"
      | "careerGuidance"
      | "selfEmployment"
      | "psychSupport"
      | "training"
      | "socialAdaptation"
      | "temporaryHard"
      | "temporaryMinors"
      | "publicWorks"
      | "jobFairs"
      | "jobFairDisabled"
      | "earlyPension"
      | "agePension"
      | "socialHelpInfo"
      | "trainingParents"
      | "complaints"
      | "psychRehabCentre"
      | "legalAdvice"
      | "rightsInfo"
      | "employmentDisabled"
    )[];
    /**
     * Дата завершения
     */
    finishedOn?: string;
    /**
     * Результат
     */
    result?: string;
  }[];
  /**
   * Ответственный за ведение реестра
   */
  keeper?: {
    /**
     * Должность
     */
    position?: string;
    /**
     * Фамилия и инициалы
     */
    nameDecoded?: string;
  };
}
