const MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

/** What numbers count in documents. */
const UNITS =
  "час(?:а|ов|ы)?|минут[аы]?|мин|сут(?:ки|ок)|д(?:ень|ня|ней)|недел[яиью]|месяц(?:а|ев)?|год(?:а|у)?|лет|раза?|" +
  "балл(?:а|ов)?|рубл(?:ь|я|ей)|руб|коп|%|человек[а]?|чел|экз|л|кг|км|м|см|мм|кв";

interface Ties {
  /** What a text has that any of these ties: most texts have nothing, and are not looked through for each. */
  readonly when: RegExp;
  readonly ties: readonly (readonly [RegExp, string])[];
}

const TIES: readonly Ties[] = [
  {
    when: /№/,
    // «№ 5»; the heading «№ п/п» of a narrow column may stand in two lines.
    ties: [[/№[ \n]+(?!п\/п)/g, "№\u00a0"]],
  },
  {
    when: /[\d»IVX][ \n]/,
    ties: [
      // «23 октября 2024 г.»: a date does not break, nor does a year from its «г.»
      [new RegExp(`(\\d»?)[ \\n]+(?=(?:${MONTHS})(?![а-яё]))`, "g"), "$1\u00a0"],
      [/(\d)[ \n]+(?=гг?\.)/g, "$1\u00a0"],
      // «12 часов», «2 раза», «II степень», «1 группы»
      [new RegExp(`(\\d)[ \\n]+(?=(?:${UNITS})(?![\\p{L}\\d]))`, "gu"), "$1\u00a0"],
      [/((?<![\p{L}\d])[IVX]+|(?<!\d)\d)[ \n]+(?=(?:степен|групп)[а-я]+)/gu, "$1\u00a0"],
      // «п. 7 а)»
      [/(\d)[ \n]+(?=[а-я]\))/g, "$1\u00a0"],
    ],
  },
  {
    when: /[ \n]\d\d/,
    // «октября 2024», «112-233-445 95»
    ties: [
      [new RegExp(`(${MONTHS})[ \\n]+(?=\\d{4})`, "g"), "$1\u00a0"],
      [/(\d{3}-\d{3}-\d{3})[ \n]+(?=\d{2}(?!\d))/g, "$1\u00a0"],
    ],
  },
  {
    when: /\.[ \n]/,
    ties: [
      // «г. Челябинск», «ул. Примерная», «д. 1», «п. 7», «ст. 9»
      [
        /(?<![\p{L}\d.]|\d\u00a0)(г|ул|пер|пр|просп|пл|ш|д|корп|стр|кв|оф|п|пп|ст|ч|абз|пос|дер|с)\.[ \n]+(?=[\p{Lu}\d«])/gu,
        "$1.\u00a0",
      ],
      // «А. П. Образцова»
      [/(?<!\p{L})(\p{Lu}\.)[ \n]+(?=\p{Lu}\.)/gu, "$1\u00a0"],
      [/(?<!\p{L})(\p{Lu}\.\u00a0?\p{Lu}\.)[ \n]+(?=\p{Lu}\p{Ll})/gu, "$1\u00a0"],
    ],
  },
  {
    when: /[ \n]\p{Lu}\./u,
    // «Образцова А.П.»
    ties: [[/(\p{Lu}\p{Ll}+)[ \n]+(?=\p{Lu}\.\u00a0?\p{Lu}\.(?!\p{L}))/gu, "$1\u00a0"]],
  },
  {
    when: /\+7/,
    // «+7 (900) 000-00-00»
    ties: [[/(\+7)[ \n]+(\(\d{3,5}\))[ \n]+(?=\d)/g, "$1\u00a0$2\u00a0"]],
  },
];

/**
 * Keeps together what must not be torn apart at a line's end: «№ 5», dates, «2024 г.», «г. Пермь», «п. 7», «12 часов»,
 * «А.П. Образцова». Works on the text of the markup, not on tags.
 */
export function noBreak(markup: string): string {
  return markup.replaceAll(/(^|>|<\/span>)([^<>]+)/g, (_, before: string, text: string) => {
    // A ruled place for the year, and its «г.»
    const led = before === "</span>" ? text.replace(/^[ \n]+(?=гг?\.)/, "\u00a0") : text;
    return before + tie(led);
  });
}

function tie(text: string): string {
  return TIES.reduce((tied, { when, ties }) => (when.test(tied) ? tieAll(tied, ties) : tied), text);
}

function tieAll(text: string, ties: Ties["ties"]): string {
  return ties.reduce((tied, [pattern, replacement]) => tied.replaceAll(pattern, replacement), text);
}
