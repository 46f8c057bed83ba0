import type { Format } from "./format.ts";

/** An address of RFC 5321 without quotes and literals; the domain has at least one dot. */
export const email: Format = {
  name: "email",
  pattern:
    /^(?=.{3,254}$)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z\d]+(?:-+[A-Za-z\d]+)*(?:\.[A-Za-z\d]+(?:-+[A-Za-z\d]+)*)+$/u,
  message: "адрес электронной почты, например name@example.org",
  inputMode: "email",
  normalise: (input) => input.trim(),
};

/** The same with letters of any alphabet: «имя@пример.рф». */
export const idnEmail: Format = {
  name: "idn-email",
  pattern: /^(?=.{3,254}$)[^\s@"(),:;<>[\\\]]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u,
  message: "адрес электронной почты, например name@example.org",
  inputMode: "email",
  normalise: (input) => input.trim(),
};
