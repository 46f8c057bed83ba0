/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Журнал направленных граждан на психологическую помощь
 */
export interface ReferralJournal {
  /**
   * За какой год
   */
  year: number;
  /**
   * Направленные граждане
   *
   * Items: Запись
   */
  entries: {
    /**
     * № п/п
     */
    number?: number;
    /**
     * Дата направления
     */
    referredOn: string;
    /**
     * Фамилия, имя, отчество гражданина
     */
    personName: string;
    /**
     * Дата рождения
     */
    birthDate?: string;
    /**
     * Группа инвалидности
     */
    disabilityGroup?: "1" | "2" | "3";
    /**
     * № ИПРА
     */
    ipraNumber?: string;
    /**
     * Специалист, выдавший предложение
     */
    specialist: string;
    /**
     * Согласен / не согласен
     */
    decision?: "agree" | "disagree";
    /**
     * Дата заключения
     */
    conclusionOn?: string;
    /**
     * Примечание
     */
    note?: string;
  }[];
  /**
   * Ответственный за ведение журнала
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
