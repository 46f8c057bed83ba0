/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Журнал учета разработки перечня мероприятий по ИПРА
 */
export interface MeasuresJournal {
  /**
   * За какой год
   */
  year: number;
  /**
   * Поступившие ИПРА
   *
   * Items: Запись
   */
  entries: {
    /**
     * № п/п
     */
    number?: number;
    /**
     * Дата поступления ИПРА
     */
    receivedOn: string;
    /**
     * № ИПРА
     */
    ipraNumber: string;
    /**
     * № протокола МСЭ
     */
    protocolNumber?: string;
    /**
     * Дата протокола МСЭ
     */
    protocolDate?: string;
    /**
     * Бюро МСЭ
     */
    mseBureau?: string;
    /**
     * Фамилия, имя, отчество
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
     * Дата формирования перечня мероприятий
     */
    formedOn?: string;
    /**
     * Срок исполнения
     */
    dueBy?: string;
    /**
     * Дата ознакомления
     */
    acquaintedOn?: string;
    /**
     * Способ ознакомления
     */
    acquaintanceMethod?: string;
    /**
     * Исполнитель
     */
    specialist: string;
    /**
     * Отметка об исполнении
     */
    executionNote?: string;
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
