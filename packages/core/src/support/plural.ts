const rules = new Intl.PluralRules("ru");

/** «1 символ», «2 символа», «5 символов»: the number with its word in the right form. */
export function plural(count: number, one: string, few: string, many: string): string {
  return `${count} ${pluralForm(count, one, few, many)}`;
}

/** The word alone: «символ», «символа», «символов»; a fraction takes the second («1,5 символа»). */
export function pluralForm(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  if (form === "one") return one;
  return form === "few" || form === "other" ? few : many;
}
