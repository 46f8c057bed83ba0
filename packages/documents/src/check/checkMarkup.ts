import { didYouMean } from "@formulyar/core";
import { checkAttribute } from "./checkAttribute.ts";
import { checkStyle } from "./checkStyle.ts";
import { type CheckedText, FINE, type Findings, fault, type Spot } from "./fault.ts";
import { HOLE, maskMustaches } from "./maskMustaches.ts";

/** Elements that a printed document is made of. Whatever loads, runs or sends something is not among them. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    "a abbr address article aside b blockquote br caption circle cite code col colgroup dd del dfn div dl dt em " +
    "figcaption figure footer g h1 h2 h3 h4 h5 h6 header hr i img ins kbd li line main mark ol p path polygon polyline " +
    "pre q rect s samp section small span strong style sub sup svg table tbody td tfoot th thead time title tr tspan " +
    "u ul var wbr"
  ).split(" "),
);

const TAG = /<!--[\s\S]*?-->|<\/?([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Checks the raw markup of a template: nothing in it may load, run or send anything. */
export function checkMarkup(source: string, at: CheckedText): Findings {
  const masked = maskMustaches(source);
  const tags = [...masked.matchAll(TAG)].flatMap((tag) =>
    checkTag(tag, { at, line: lineAt(masked, tag.index) }),
  );
  return [...tags, ...checkStyleElements(masked, at), ...checkLooseTags(masked, at)];
}

function checkTag([all, name, attributes = ""]: RegExpExecArray, spot: Spot): Findings {
  if (name === undefined) return FINE;
  const found = ELEMENTS.has(name.toLowerCase()) ? FINE : wrongElement(name, spot);
  if (all.startsWith("</")) return found;
  const checked = [...attributes.matchAll(ATTRIBUTE)].flatMap(([, attribute = "", quoted = ""]) =>
    checkAttribute(attribute.toLowerCase(), quoted, spot),
  );
  return [...found, ...checked];
}

function wrongElement(name: string, spot: Spot): Findings {
  if (name.includes(HOLE)) return fault(spot, "имя элемента вычисляется.", "Запишите элемент прямо.");
  const mend = didYouMean(
    name.toLowerCase(),
    ELEMENTS,
    "Документ состоит из текста, таблиц, списков и рисунков data:.",
  );
  return fault(spot, `элемент <${name}> в документе не допускается.`, `Уберите его. ${mend}`);
}

function checkStyleElements(masked: string, at: CheckedText): Findings {
  const styles = [...masked.matchAll(/<style\b[^>]*>([\s\S]*?)(<\/style\s*>|$)/gi)];
  return styles.flatMap((style) => checkStyle(style[1] ?? "", { at, line: lineAt(masked, style.index) }));
}

/** A tag that is never closed swallows what follows, and what follows is not checked as a part of it. */
function checkLooseTags(masked: string, at: CheckedText): Findings {
  const rest = masked.replaceAll(TAG, (tag) => tag.replaceAll(/[^\n]/g, " "));
  const loose = /<[a-zA-Z/!?\uFFFC]/.exec(rest);
  if (!loose) return FINE;
  const spot = { at, line: lineAt(masked, loose.index) };
  return fault(
    spot,
    "тег открыт знаком «<», но не закрыт знаком «>».",
    "Закройте тег; сам знак «меньше» пишется &lt;.",
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
