import type { Format } from "./format.ts";
import { arrangeDigits } from "./looseDigits.ts";

/** The series of a passport of the Russian Federation, stored `99 00`. */
export const passportSeries: Format = {
  name: "passport-series",
  pattern: /^\d{2} \d{2}$/u,
  message: "4 цифры, например 99 00",
  inputMode: "numeric",
  normalise: (input) => arrangeDigits(input, 4, (digits) => `${digits.slice(0, 2)} ${digits.slice(2)}`),
};
