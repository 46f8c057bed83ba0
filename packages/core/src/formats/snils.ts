import type { Format } from "./format.ts";
import { arrangeDigits } from "./looseDigits.ts";

/** СНИЛС, stored as it is printed: `112-233-445 95`. The check number is a rule's affair (`validSnils`). */
export const snils: Format = {
  name: "snils",
  pattern: /^\d{3}-\d{3}-\d{3} \d{2}$/u,
  message: "11 цифр, например 112-233-445 95",
  inputMode: "numeric",
  normalise: (input) =>
    arrangeDigits(
      input,
      11,
      (digits) => digits.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/u, "$1-$2-$3 $4"),
      /^(?:СНИЛС|страховой номер)\s*[:№]?\s*№?/iu,
    ),
};
