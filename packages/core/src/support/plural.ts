const rules = new Intl.PluralRules("ru");

/** «1 символ», «2 символа», «5 символов»: the number with its word in the right form. */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${count} ${form === "one" ? one : form === "few" ? few : many}`;
}
