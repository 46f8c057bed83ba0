import type { Format } from "./format.ts";
import { arrangeDigits } from "./looseDigits.ts";

/** The code of the department that issued a passport, stored `000-000`. */
export const departmentCode: Format = {
  name: "department-code",
  pattern: /^\d{3}-\d{3}$/u,
  message: "6 цифр, например 000-000",
  inputMode: "numeric",
  normalise: (input) =>
    arrangeDigits(
      input,
      6,
      (digits) => `${digits.slice(0, 3)}-${digits.slice(3)}`,
      /^(?:код(?:\s+подразделения)?|к\/п)\s*:?/iu,
    ),
};
