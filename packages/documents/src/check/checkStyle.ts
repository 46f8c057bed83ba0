import { checkLength } from "./checkSize.ts";
import { type CheckedText, FINE, type Findings, fault, type Spot } from "./fault.ts";
import { hasHole } from "./masks.ts";
import { scanStyle } from "./scanStyle.ts";

/** Functions that load what they are given as a string. */
const LOADING = /(image-set|cross-fade|image|src|element|paint|canvas)\(/i;

/** Checks a stylesheet file. */
export function checkStylesheet(css: string, at: CheckedText): Findings {
  const tooLarge = checkLength(css, at);
  return tooLarge.length > 0 ? tooLarge : checkStyle(css, { at, line: 1 });
}

/** Checks CSS: it may not load anything (`@import`, `url()` other than `data:`), nor be put together from values. */
export function checkStyle(css: string, spot: Spot): Findings {
  const { code, addresses, broken } = scanStyle(css);
  const loading = LOADING.exec(code)?.[1];
  return [
    ...(broken === undefined ? FINE : fault(spot, `стиль не разобран: ${broken}.`, "Исправьте запись.")),
    // `\75rl(` is `url(`: outside quotes a stylesheet of ours has no use for escapes.
    ...(code.includes("\\")
      ? fault(spot, "в стиле есть «\\» вне кавычек.", "Запишите имя обычными буквами.")
      : FINE),
    ...(/@import|@charset|@namespace/i.test(code)
      ? fault(spot, "стиль подключает другой файл (@import).", "Перенесите его правила сюда.")
      : FINE),
    ...(loading === undefined
      ? FINE
      : fault(spot, `функция «${loading}()» в стиле не допускается.`, "Вставьте рисунок как url(data:…).")),
    ...addresses.flatMap((address) => checkAddress(address, spot)),
    ...(hasHole(css)
      ? fault(spot, "значение вставляется в стиль.", "Выбирайте между классами словом {{#if}} или {{#is}}.")
      : FINE),
  ];
}

function checkAddress(address: string, spot: Spot): Findings {
  if (/^data:|^#/i.test(address)) return FINE;
  const mend = "Документ ничего не загружает: вставьте рисунок как url(data:…).";
  return fault(spot, `стиль загружает «${address.slice(0, 200)}».`, mend);
}
