import { phoneRu } from "../formats/phoneRu.ts";
import { snils } from "../formats/snils.ts";
import { validSnils } from "../functions/validSnils.ts";
import { Cutter } from "./Cutter.ts";
import { dateInText, readFoundDate } from "./dateInText.ts";
import type { PasteReader } from "./PasteReader.ts";
import { wholeName } from "./wholeName.ts";

/** «Образцова Анна Петровна, 27.03.1985 г.р., СНИЛС 112-233-445 95, тел. 8 900 000-00-00»: a name and what follows it. */
export const person: PasteReader = {
  name: "person",
  title: "человек одной строкой: ФИО, дата рождения, СНИЛС, телефон, почта",
  roles: {
    ...wholeName.roles,
    born: "дата рождения",
    snils: "СНИЛС",
    phone: "телефон",
    email: "электронная почта",
  },
  read(text, at) {
    const name = wholeName.read(text, at);
    const tail = name?.rest[0];
    if (!name || tail === undefined) return name;
    const cutter = new Cutter(tail);
    const labelled = cutter.cutPart("snils", snilsInText, asSnils);
    const found = [
      ...cutter.cutPart("email", emailInText),
      ...cutter.cutPart("born", birthInText, readFoundDate),
    ];
    // Eleven digits alone may be either: the check number tells.
    const sure = labelled.length > 0 ? labelled : cutter.cutPart("snils", bareSnils, asValidSnils);
    const phone = cutter.cutPart("phone", phoneInText, phoneRu.normalise);
    const number = sure.length > 0 ? sure : cutter.cutPart("snils", bareSnils, asSnils);
    return { parts: [...name.parts, ...found, ...number, ...phone], rest: cutter.pieces };
  },
};

const digitsOfSnils = String.raw`(\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?\d{2})(?!\d)`;
const snilsInText = new RegExp(String.raw`(?:СНИЛС|страховой номер)\s?[:№]?\s?№?\s?${digitsOfSnils}`, "iu");
const bareSnils = new RegExp(String.raw`(?<![\d+])${digitsOfSnils}`, "u");
const phoneInText =
  /(?:(?:тел|моб|сот)\p{L}{0,9}\.?\s?:?\s?)?(?<!\d)((?:\+7|8|7)[ -]?\(?\d{3}\)?(?:[ -]?\d){7})(?!\d)/iu;
const emailInText =
  /(?:(?:e-?mail|почта)\s?:?\s?)?(?<![\w.+-])([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})/iu;
const birthInText = new RegExp(
  String.raw`(?:(?:дата\s)?рожд\p{L}{0,6}\.?\s?:?\s?|род\p{L}{0,4}\.?\s?)?${dateInText}(?:\s?(?:р\.|рожд\p{L}{0,4}\.?))?`,
  "iu",
);

const asSnils = (text: string) => snils.normalise?.(text) ?? text;
const asValidSnils = (text: string) => (validSnils(asSnils(text)) ? asSnils(text) : undefined);
