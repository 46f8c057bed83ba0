import { didYouMean } from "@formulyar/core";
import { checkAttribute } from "./checkAttribute.ts";
import { checkStyle } from "./checkStyle.ts";
import { type CheckedText, FINE, type Findings, fault, type Spot } from "./fault.ts";
import { lineFinder } from "./lineFinder.ts";
import { hasHole } from "./masks.ts";
import { maskTemplate } from "./maskTemplate.ts";
import type { Parsed } from "./parseTemplate.ts";
import { scanMarkup, type Tag } from "./scanMarkup.ts";

/** Elements that a printed document is made of. Whatever loads, runs or sends something is not among them. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    "a abbr address article aside b blockquote br caption circle cite code col colgroup dd del dfn div dl dt em " +
    "figcaption figure footer g h1 h2 h3 h4 h5 h6 header hr i img ins kbd li line main mark ol p path polygon polyline " +
    "pre q rect s samp section small span strong style sub sup svg table tbody td tfoot th thead time title tr tspan " +
    "u ul var wbr"
  ).split(" "),
);

/** More findings than this help nobody. */
const MANY = 200;

// A partial is met in many places, a template in many regions.
const known = new WeakMap<hbs.AST.Program, Findings>();

/** Checks the raw markup of a parsed template: nothing in it may load, run or send anything. */
export function markupFindings({ program, findings }: Parsed, at: CheckedText): Findings {
  if (!program) return findings;
  const found = known.get(program) ?? checkMarkup(program, at);
  // Texts that are alike share their program, but not their file.
  if (found.length === 0) known.set(program, found);
  return [...findings, ...found];
}

function checkMarkup(program: hbs.AST.Program, at: CheckedText): Findings {
  const masked = maskTemplate(program);
  const line = lineFinder(masked);
  const { tags, styles, fault: broken } = scanMarkup(masked);
  const found: Findings[] = [
    ...firstFaults(tags, (tag) => checkTag(tag, { at, line: line(tag.index) })),
    ...firstFaults(styles, ({ css, index }) => checkStyle(css, { at, line: line(index) })),
    broken ? fault({ at, line: line(broken.index) }, broken.reason, broken.mend) : FINE,
  ];
  return found.flat();
}

function firstFaults<T>(things: readonly T[], check: (thing: T) => Findings): readonly Findings[] {
  const found: Findings[] = [];
  for (const thing of things) {
    const faults = check(thing);
    if (faults.length > 0) found.push(faults);
    if (found.length >= MANY) break;
  }
  return found;
}

function checkTag({ name, closing, attributes }: Tag, spot: Spot): Findings {
  const found = ELEMENTS.has(name.toLowerCase()) ? FINE : wrongElement(name, spot);
  if (closing) return found;
  return [...found, ...attributes.flatMap(([attribute, quoted]) => checkAttribute(attribute, quoted, spot))];
}

function wrongElement(name: string, spot: Spot): Findings {
  if (hasHole(name)) return fault(spot, "имя элемента вычисляется.", "Запишите элемент прямо.");
  const mend = didYouMean(
    name.toLowerCase(),
    ELEMENTS,
    "Документ состоит из текста, таблиц, списков и рисунков data:.",
  );
  return fault(spot, `элемент <${name}> в документе не допускается.`, `Уберите его. ${mend}`);
}
