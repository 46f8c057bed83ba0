import type { Format } from "./format.ts";
import { arrangeDigits } from "./looseDigits.ts";

/** The number of a passport of the Russian Federation: six digits. It has no check number. */
export const passportNumber: Format = {
  name: "passport-number",
  pattern: /^\d{6}$/u,
  message: "6 цифр, например 000001",
  inputMode: "numeric",
  normalise: (input) => arrangeDigits(input, 6, (digits) => digits),
};
