/** The findings of cel-js that a methodologist meets, in Russian; others keep the words of the library. */
const translations: readonly (readonly [RegExp, string])[] = [
  [/^No such key: (.+)/, "Поля «$1» здесь нет."],
  [/^Unknown variable: (.+)/, "Имя «$1» неизвестно: здесь есть {names}."],
  [/^Ternary branches must have the same type.*/, "Ветви «?» и «:» разного вида: оберните обе в dyn(…)."],
  [/^Map value uses wrong type.*/, "Значения в { … } разного вида: оберните каждое в dyn(…)."],
  [/^no such overload: (.+)/, "Так сравнивать или считать нельзя: $1."],
  [/^found no matching overload for '(.+)'/, "Нет такой функции или её спросили не о том: $1."],
  [/^Expected (?:RPAREN|RBRACKET|RBRACE), got .+/, "Не хватает закрывающей скобки."],
  [/^Expected COLON, got .+/, "Не хватает двоеточия: условие ? да : нет."],
  [/^Expected EOF, got .+/, "После выражения стоит лишнее."],
  [/^Unterminated.*string/, "Не хватает закрывающей кавычки."],
  [/^Invalid .+/, "Число или знак записаны неверно."],
  [/^Unexpected token: EOF/, "Выражение оборвано."],
  [/^Unexpected token: (.+)/, "Лишнее в выражении: $1."],
  [/^Unexpected character: (.+)/, "Недопустимый знак: $1."],
];

/** What an expression of a rule may name. */
const ruleNames = "self, record, params и region";

/** An error of cel-js in one Russian sentence; `names` tells what the expression may name. */
export function celMessage(error: unknown, names = ruleNames): string {
  const text = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  for (const [pattern, russian] of translations) {
    if (pattern.test(text)) return text.replace(pattern, russian).replace("{names}", names);
  }
  return `Выражение не разобрано: ${text}.`;
}
