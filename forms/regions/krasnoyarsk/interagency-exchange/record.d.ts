/* Generated from schema.json by "pnpm generate"; do not edit. */

/**
 * Перечень информации межведомственного обмена
 */
export interface InteragencyExchange {
  /**
   * Отправитель
   */
  from: "employmentService" | "mse" | "education";
  /**
   * Наименование отправителя
   */
  fromName?: string;
  /**
   * Получатели
   *
   * Items: Получатель
   */
  to: ("employmentService" | "mse" | "education")[];
  /**
   * Отчетный месяц
   */
  period: string;
  /**
   * Отчетный месяц
   */
  periodName?: string;
  /**
   * Дата документа
   */
  issuedOn?: string;
  /**
   * Номер документа
   */
  number?: string;
  /**
   * Ситуация на рынке труда
   */
  labourMarket?: string;
  /**
   * Предложения работы для инвалидов
   *
   * Items: Предложение работы
   */
  vacancies?: {
    /**
     * Работодатель
     */
    employer: string;
    /**
     * Должность
     */
    position: string;
    /**
     * Количество
     */
    quantity: number;
    /**
     * Условия
     */
    conditions?: string;
  }[];
  /**
   * Специальные ярмарки вакансий
   *
   * Items: Ярмарка вакансий
   */
  jobFairs?: {
    /**
     * Дата
     */
    date: string;
    /**
     * Место
     */
    place: string;
  }[];
  /**
   * Профориентационные и другие проекты
   *
   * Items: Проект
   */
  guidance?: {
    /**
     * Проект
     */
    name: string;
    /**
     * Срок
     */
    term?: string;
  }[];
  /**
   * Мероприятия для инвалидов
   *
   * Items: Мероприятие
   */
  events?: {
    /**
     * Мероприятие
     */
    name: string;
    /**
     * Дата
     */
    date?: string;
    /**
     * Место
     */
    place?: string;
  }[];
  /**
   * Учебные заведения, особо направленные на профессиональную подготовку инвалидов
   *
   * Items: Учебное заведение
   */
  institutions?: {
    /**
     * Учебное заведение
     */
    name: string;
    /**
     * Чему обучает
     */
    programmes?: string;
    /**
     * Адрес
     */
    address?: string;
  }[];
  /**
   * Статистическая информация
   *
   * Items: Показатель
   */
  statistics?: {
    /**
     * Показатель
     */
    indicator: string;
    /**
     * Значение
     */
    value: number;
    /**
     * Единица
     */
    unit?: string;
  }[];
  /**
   * Подписал
   */
  signer: {
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
   * Журнал обмена
   */
  journal?: {
    /**
     * Перечни, поданные раньше
     *
     * Items: Перечень
     */
    sent?: {
      /**
       * Отправитель
       */
      from: "employmentService" | "mse" | "education";
      /**
       * Отчетный месяц
       */
      period: string;
    }[];
  };
}
