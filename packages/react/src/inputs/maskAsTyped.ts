/** Where the digits of a format stand; `0` is a digit. */
const masks: { readonly [format: string]: string } = {
  snils: "000-000-000 00",
  "phone-ru": "+7 (000) 000-00-00",
  "passport-series": "00 00",
  "department-code": "000-000",
};

/**
 * Sets the typed digits apart the way the format is written («112-233-445 95»), as far as they go.
 * Text with anything but digits and signs in it is left alone, as is text with more digits than the format has.
 */
export function maskAsTyped(format: string | undefined, text: string): string {
  const mask = masks[format ?? ""];
  if (mask === undefined || !/^[\d\s()+.-]*\d[\d\s()+.-]*$/u.test(text)) return text;
  const digits = format === "phone-ru" ? subscriberDigits(text) : text.replaceAll(/\D/gu, "");
  return filled(mask, digits) ?? text;
}

/** Digits after the country code, be it written +7, 7 or 8. */
function subscriberDigits(text: string): string {
  const digits = text.replaceAll(/\D/gu, "");
  return text.trim().startsWith("+7") || /^[78]/u.test(digits) ? digits.slice(1) : digits;
}

function filled(mask: string, digits: string): string | undefined {
  const places = [...mask].filter((sign) => sign === "0").length;
  if (digits.length === 0 || digits.length > places) return undefined;
  let at = 0;
  let text = "";
  // The literals after the last digit are left out, or «Backspace» could not get past them.
  for (const sign of mask) {
    if (at === digits.length) break;
    text += sign === "0" ? digits.charAt(at++) : sign;
  }
  return text;
}
