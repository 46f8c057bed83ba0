import { checkStyle } from "./checkStyle.ts";
import { FINE, type Findings, fault, type Spot } from "./fault.ts";
import { hasHole, MARKUP } from "./masks.ts";

const LOADING: ReadonlySet<string> = new Set([
  "srcset",
  "xlink:href",
  "background",
  "poster",
  "data",
  "action",
  "formaction",
  "ping",
  "http-equiv",
  "manifest",
  "srcdoc",
  "codebase",
  "cite",
  "longdesc",
  "target",
  "autofocus",
  "contenteditable",
  "is",
  "slot",
  "usemap",
]);
/** A value may be put here: its escaping is enough. */
const FILLABLE = /^(class|id|lang|title|alt|colspan|rowspan|scope|headers|aria-[\w-]+|value|start|datetime)$/;

/** Checks one attribute of a tag: no scripts, no addresses that load something, values only where they are harmless. */
export function checkAttribute(name: string, quoted: string, spot: Spot): Findings {
  const value = quoted.replaceAll(/^["']|["']$/g, "");
  if (hasHole(name)) {
    const mend = "Запишите атрибут целиком; выбирайте между тегами словом {{#if}} или {{#is}}.";
    return fault(spot, "имя атрибута вычисляется.", mend);
  }
  if (name.startsWith("on") || LOADING.has(name)) {
    return fault(spot, `атрибут «${name}» в документе не допускается.`, "Уберите его.");
  }
  if (hasHole(value)) return checkHole(name, quoted, spot);
  if (name === "src" || name === "href") return checkAddress(name, value, spot);
  return FILLABLE.test(name) ? FINE : checkDrawing(value, spot);
}

/** `style`, and attributes of drawings that are written as in a style: `fill="url(#a)"`. */
function checkDrawing(value: string, spot: Spot): Findings {
  // A browser reads `&#117;rl(` as `url(` here.
  if (value.includes("&")) return fault(spot, "в стиле или рисунке есть «&».", "Запишите знак прямо.");
  return checkStyle(value, spot);
}

function checkAddress(name: string, value: string, spot: Spot): Findings {
  if (name === "src" && !/^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i.test(value)) {
    const mend = 'Вставьте рисунок прямо в шаблон: src="data:image/png;base64,…".';
    return fault(spot, `рисунок берётся со стороны: src="${value}".`, mend);
  }
  if (name === "href" && !/^(#|mailto:|tel:|https:\/\/)/i.test(value)) {
    return fault(
      spot,
      `ссылка «${value}» не допускается.`,
      "Ссылка начинается с https://, mailto:, tel: или #.",
    );
  }
  return FINE;
}

function checkHole(name: string, quoted: string, spot: Spot): Findings {
  const inQuotes = /^["']/.test(quoted);
  if (FILLABLE.test(name) && inQuotes) return quoted.includes(MARKUP) ? markupInside(name, spot) : FINE;
  const mend =
    "Печатайте значения в тексте; в атрибутах можно class, id, title, alt, colspan, rowspan – в кавычках.";
  return fault(spot, `значение вставляется в атрибут «${name}»${inQuotes ? "" : " без кавычек"}.`, mend);
}

/** What a word of ours, a phrase or a partial gives is markup, and may hold the quote that ends the attribute. */
function markupInside(name: string, spot: Spot): Findings {
  const mend = "В кавычках атрибута можно путь к данным, например {{region.name.nominative}}, и {{#if}}.";
  return fault(spot, `в атрибут «${name}» вставляется не значение, а разметка.`, mend);
}
