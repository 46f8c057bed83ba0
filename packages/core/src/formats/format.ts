/** A `format` of JSON Schema: how a text is stored, typed and printed. */
export interface Format {
  readonly name: string;
  /** The stored form. Only a regular expression can be written out into a validator that runs without `unsafe-eval`. */
  readonly pattern: RegExp;
  /** Russian: how it is written; follows «заполнено неверно:». */
  readonly message?: string;
  /** Loose typing to the stored form; what cannot be understood comes back as it was, without spaces around it. */
  normalise?(input: string): string;
  /** The stored form as it is printed, where that differs. */
  print?(value: string): string;
  /** The keyboard that a phone should show. */
  readonly inputMode?: "numeric" | "tel" | "email" | "text";
}
