const MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

const TIES: readonly (readonly [RegExp, string])[] = [
  [/№[ \n]+/g, "№\u00a0"],
  // «23 октября 2024 г.»: a date does not break, nor does a year from its «г.»
  [new RegExp(`(\\d»?)[ \\n]+(?=(?:${MONTHS})(?![а-яё]))`, "g"), "$1\u00a0"],
  [new RegExp(`(${MONTHS})[ \\n]+(?=\\d{4})`, "g"), "$1\u00a0"],
  [/(\d)[ \n]+(?=гг?\.)/g, "$1\u00a0"],
  // «г. Челябинск», «ул. Примерная», «д. 1», «п. 7», «ст. 9»
  [
    /(?<![\p{L}\d.]|\d\u00a0)(г|ул|пер|пр|просп|пл|ш|д|корп|стр|кв|оф|п|пп|ст|ч|абз|пос|дер|с)\.[ \n]+(?=[\p{Lu}\d«])/gu,
    "$1.\u00a0",
  ],
];

/**
 * Keeps together what must not be torn apart at a line's end: «№ 5», dates, «2024 г.», «г. Пермь», «п. 7».
 * Works on the text of the markup, not on tags.
 */
export function noBreak(markup: string): string {
  return markup.replaceAll(/(^|>)([^<>]+)/g, (_, before: string, text: string) => before + tie(text));
}

function tie(text: string): string {
  if (!/[№.\d]/.test(text)) return text;
  return TIES.reduce((tied, [pattern, replacement]) => tied.replaceAll(pattern, replacement), text);
}
