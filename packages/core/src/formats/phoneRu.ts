import type { Format } from "./format.ts";
import { labelledDigits } from "./looseDigits.ts";

/** A Russian telephone number, stored in E.164 (`+79000000000`), printed `+7 (900) 000-00-00`. */
export const phoneRu: Format = {
  name: "phone-ru",
  pattern: /^\+7\d{10}$/u,
  message: "номер из 11 цифр, например +7 (900) 000-00-00",
  inputMode: "tel",
  normalise(input) {
    const subscriber = subscriberNumber(input);
    return subscriber === undefined ? input.trim() : `+7${subscriber}`;
  },
  print: (value) => value.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/u, "+7 ($1) $2-$3-$4"),
};

const label =
  /^(?:(?:контактный|мобильный|сотовый|домашний|моб\.?|сот\.?|дом\.?)\s*)?(?:телефон|тел\.?|т\.)\s*:?/iu;

/** The ten digits after the country code. Ten digits that begin with 7 or 8 may lack one: they are not understood. */
function subscriberNumber(input: string): string | undefined {
  const digits = labelledDigits(input, label) ?? "";
  if (input.trim().replace(label, "").trimStart().startsWith("+")) return /^7(\d{10})$/u.exec(digits)?.[1];
  return /^[78](\d{10})$/u.exec(digits)?.[1] ?? /^[3-69]\d{9}$/u.exec(digits)?.[0];
}
