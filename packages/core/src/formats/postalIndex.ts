import type { Format } from "./format.ts";
import { arrangeDigits } from "./looseDigits.ts";

/** A Russian postal index: six digits, the first from 1 to 6. */
export const postalIndex: Format = {
  name: "postal-index",
  pattern: /^[1-6]\d{5}$/u,
  message: "6 цифр, например 454000",
  inputMode: "numeric",
  normalise: (input) => arrangeDigits(input, 6, (digits) => digits, /^(?:почтовый\s+)?индекс\s*:?/iu),
};
