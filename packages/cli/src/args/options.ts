import { isCalendarDate } from "@formulyar/server";

export interface OptionDefinition {
  /** Name of the value in the help; a switch has none. */
  readonly value?: string;
  readonly summary: string;
  /** Russian: what the value must be, when it is not that. */
  readonly wrong?: (value: string) => string | undefined;
}

const either = (...words: readonly string[]) => ({
  value: words.join("|"),
  wrong: (value: string) => (words.includes(value) ? undefined : words.join(" или ")),
});

const notDate = (value: string) =>
  isCalendarDate(value) ? undefined : "дата вида ГГГГ-ММ-ДД, которая есть в календаре";

/** Every option of every command. */
export const options = {
  region: { value: "REGION", summary: "регион, по форме которого работать" },
  edition: {
    value: "EDITION",
    summary: "редакция формы по названию; запись, в которой она названа, открывается с ней",
  },
  "case-date": {
    value: "ГГГГ-ММ-ДД",
    summary: "день дела, по которому выбирается редакция; без него – из записи или сегодняшний",
    wrong: notDate,
  },
  level: {
    ...either("draft", "final"),
    summary: "draft – проверить черновик, final – готовый документ (по умолчанию)",
  },
  on: {
    value: "ГГГГ-ММ-ДД",
    summary: "день, который правила считают сегодняшним",
    wrong: notDate,
  },
  from: {
    value: "EDITION|ГГГГ-ММ-ДД",
    summary: "прежняя редакция; у команды edition – день ГГГГ-ММ-ДД, с которого действует новая",
  },
  to: { value: "EDITION", summary: "редакция, в которую перенести" },
  format: { ...either("pdf", "docx", "html"), summary: "вид документа, по умолчанию pdf; docx – для Word" },
  fillable: { summary: "бланк, который заполняют на экране: места для ответов – поля PDF" },
  data: { value: "FILE", summary: "запись формы, в которой уже что-то заполнено; «-» – стандартный ввод" },
  confirm: {
    value: "all|ПУТЬ,…",
    summary: "какие предложения взять: все или названные путями через запятую",
  },
  before: { value: "DIR", summary: "папка прежних определений, с которыми сравнить" },
  out: { value: "PATH", summary: "куда записать; «-» – стандартный вывод" },
  name: {
    value: "ОБРАЗЕЦ",
    summary:
      "имена файлов: {number}, {form}, {edition}, {region} и пути полей записи, например {number}-{/a/b}",
  },
  concurrency: {
    value: "N",
    summary: "сколько пачек документов печатать сразу, от 1 до 16, по умолчанию 2",
    wrong: (value) => (/^(?:[1-9]|1[0-6])$/.test(value) ? undefined : "целое число от 1 до 16"),
  },
  drafts: { summary: "записи с ошибками тоже печатать, как черновики" },
  restart: { summary: "начать заново: прежние документы этой работы удалить" },
  "csv-template": { summary: "записать пустую таблицу CSV с заголовками полей формы" },
  port: {
    value: "N",
    summary: "порт, по умолчанию 3000; 0 – любой свободный",
    wrong: (value) =>
      /^\d{1,5}$/.test(value) && Number(value) < 65536 ? undefined : "целое число от 0 до 65535",
  },
  host: { value: "H", summary: "адрес, по умолчанию 127.0.0.1 – только этот компьютер" },
  names: {
    value: "ИМЯ,…",
    summary: "имена через запятую, под которыми страницы с формами открывают через другой сервер",
  },
  forms: { value: "DIR", summary: "папка своих определений, вдобавок к имеющимся" },
  write: { summary: "записать то, что можно перенести" },
  json: { summary: "вывести JSON для программ" },
  help: { summary: "показать справку" },
  version: { summary: "показать версию программы" },
} as const satisfies { readonly [name: string]: OptionDefinition };

export type OptionName = keyof typeof options;

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

export const optionDefinition = (name: OptionName): OptionDefinition => options[name];
