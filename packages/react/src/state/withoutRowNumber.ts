/** A message without « (строка 3)»: where rows are called by names, their place in the data means nothing. */
export function withoutRowNumber(message: string): string {
  return message.replaceAll(/ \(строка \d+(?:\.\d+)*\)/gu, "");
}
