import { FINE, type Findings, fault, type Spot } from "./fault.ts";
import { HOLE } from "./maskMustaches.ts";

/** Checks CSS: it may not load anything (`@import`, `url()` other than `data:`), nor be put together from values. */
export function checkStyle(css: string, spot: Spot): Findings {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const bare = plain.replaceAll(/"[^"]*"|'[^']*'/g, '""');
  return [
    // `\75rl(` is `url(`: outside quotes a stylesheet of ours has no use for escapes.
    ...(bare.includes("\\")
      ? fault(spot, "в стиле есть «\\» вне кавычек.", "Запишите имя обычными буквами.")
      : FINE),
    ...(/@import|@charset|@namespace/i.test(bare)
      ? fault(spot, "стиль подключает другой файл (@import).", "Перенесите его правила сюда.")
      : FINE),
    ...[...plain.matchAll(/(?:url|src|image|image-set)\(\s*["']?([^"')]*)/gi)].flatMap(([, address = ""]) =>
      checkAddress(address.trim(), spot),
    ),
    ...(plain.includes(HOLE)
      ? fault(spot, "значение вставляется в стиль.", "Выбирайте между классами словом {{#if}} или {{#is}}.")
      : FINE),
  ];
}

function checkAddress(address: string, spot: Spot): Findings {
  if (/^data:|^#/i.test(address)) return FINE;
  const mend = "Документ ничего не загружает: вставьте рисунок как url(data:…).";
  return fault(spot, `стиль загружает «${address}».`, mend);
}
