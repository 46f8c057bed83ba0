/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Карточка мероприятия
 */
export interface EventCard {
  /**
   * Учётный номер
   */
  accountNumber?: string;
  /**
   * Тип
   */
  type: string;
  /**
   * Специализация
   */
  specialisation?: string;
  /**
   * Наименование
   */
  name: string;
  /**
   * Место проведения
   */
  place?: string;
  /**
   * Проведение online
   */
  online?: boolean;
  /**
   * Код по ОКАТО
   */
  okato?: string;
  /**
   * Начало
   */
  from: {
    /**
     * День
     */
    date: string;
    /**
     * Время
     */
    time: string;
  };
  /**
   * Окончание
   */
  to: {
    /**
     * День
     */
    date: string;
    /**
     * Время
     */
    time: string;
  };
  /**
   * Организаторы
   *
   * Items: Организатор
   */
  organisers?: string[];
  /**
   * Контракты
   *
   * Items: Контракт
   */
  contracts?: {
    /**
     * Номер
     */
    number: string;
    /**
     * Дата
     */
    date: string;
    /**
     * Вид
     */
    kind?: string;
    /**
     * Начало
     */
    from?: string;
    /**
     * Окончание
     */
    to?: string;
    /**
     * Мест
     */
    places?: number;
    /**
     * Сумма
     */
    sum?: number;
    /**
     * Остаток
     */
    rest?: number;
    /**
     * Статус
     */
    status?: string;
  }[];
  /**
   * Групповой учет незарегистрированных в СЭН участников
   *
   * Items: Группа участников
   */
  groupParticipants?: {
    /**
     * Количество
     */
    count: number;
    /**
     * Способ взаимодействия
     */
    way?: string;
    /**
     * Описание
     */
    description?: string;
  }[];
  /**
   * Результаты мероприятия
   */
  results?: string;
}
