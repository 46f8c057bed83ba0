import type { Form, IsoDate, Json, JsonObject, Pointer } from "@formulyar/core";
import type { Analysis } from "../check/analyse.ts";
import { Budget } from "../engine/budget.ts";
import {
  compilePartial,
  compileTemplate,
  type Partials,
  type Template,
  type TemplateContext,
} from "../engine/compile.ts";
import { type FillPlace, FillPlaces, type ImpliedValue } from "../engine/FillPlaces.ts";
import type { PrintContext } from "../engine/printContext.ts";
import { genericSections, printGeneric } from "../generic/printGeneric.ts";
import { printUnits } from "../generic/printUnits.ts";
import { slotUnits } from "../generic/slotUnits.ts";
import { createTexts, type Texts } from "./createTexts.ts";
import type { DocumentSources } from "./documentSources.ts";
import { fillCells } from "./fillCells.ts";
import { noBreak } from "./noBreak.ts";
import { isEmpty, withoutHidden, withoutInternal } from "./printable.ts";
import { printUnreached } from "./printUnreached.ts";
import { spanAll } from "./spanAll.ts";

/** What the check found printed. */
type Printed = Pick<Analysis, "usage" | "named">;

/** What stands between `<body>` and `</body>`. */
export interface Body {
  /** For one record, or for a blank. */
  draw(data: JsonObject | undefined, today: IsoDate): string;
  /** A blank to be filled in on the screen. */
  fill(today: IsoDate): BlankToFill;
}

export interface BlankToFill {
  readonly body: string;
  readonly places: readonly FillPlace[];
  readonly implied: readonly ImpliedValue[];
}

/**
 * Compiles the template with its partials and phrases, or lays out the generic one. The body throws RefusedDocumentError
 * when a document would take more work than `createBudget` gives it.
 */
export function createBody(
  form: Form,
  sources: DocumentSources,
  printed: Printed,
  createBudget: () => Budget = () => new Budget(),
): Body {
  const partials = compilePartials(sources);
  const texts = createTexts(form, partials);
  const slots = slotsOf(form, printed);
  const named = onceEach((pointer: Pointer) => printed.named.touches(pointer));
  const write = sources.template
    ? writeTemplate(compileTemplate(sources.template.text, sources.template.file, partials))
    : writeGeneric(form);
  const namedOption = (pointer: Pointer, code: Json) => printed.named.namesOption(pointer, code);
  const printOf = (record: Printing, context: TemplateContext) =>
    createPrint(form, record, context, { texts, slots, named, namedOption });
  const drawn = (record: Printing) => {
    const context = contextOf(form, record.data);
    return noBreak(spanAll(write(printOf(record, context), context)));
  };
  const draw: Body["draw"] = (data, today) => {
    const budget = createBudget();
    return withinReason(budget, () => {
      if (isDeeper(data, MAX_DEPTH)) throw budget.refusal(`данные вложены глубже ${MAX_DEPTH} уровней`);
      return drawn({ ...recordOf(form, data, today), budget });
    });
  };
  const fill: Body["fill"] = (today) => {
    const budget = createBudget();
    const empty = { ...recordOf(form, undefined, today), budget };
    return withinReason(budget, () => {
      const first = new FillPlaces();
      drawn({ ...empty, fill: first });
      const places = new FillPlaces(first.reached());
      const blank = drawn({ ...empty, fill: places });
      const print = printOf({ ...empty, fill: places }, contextOf(form, empty.data));
      const rest = printUnreached(print, places.reached());
      const body = fillCells(blank + (typeof rest === "string" ? rest : rest.toHTML()));
      return { body, places: places.places, implied: [...places.implied.values()] };
    });
  };
  return { draw, fill };
}

/** No form of ours nests its data half as deep. */
const MAX_DEPTH = 100;

function isDeeper(value: Json | undefined, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** A text that is too long for JavaScript, or the like: what no number has stopped before. */
function withinReason<T>(budget: Budget, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw budget.refusal("данных слишком много");
    throw error;
  }
}

type Write = (print: PrintContext, context: TemplateContext) => string;

function writeTemplate(template: Template): Write {
  return (print, context) => template(context, { print });
}

function writeGeneric(form: Form): Write {
  const sections = genericSections(form);
  return (print) => printGeneric(sections, print).toHTML();
}

type RecordToPrint = Pick<PrintContext, "data" | "hidden" | "blank" | "fill">;
type Printing = RecordToPrint & Pick<PrintContext, "budget">;

// A blank shows everything: who fills it in by hand chooses between the variants.
function recordOf(form: Form, given: JsonObject | undefined, today: IsoDate): RecordToPrint {
  if (given === undefined || isEmpty(given)) return { data: {}, hidden: new Set(), blank: true };
  const data = form.compute(given, today);
  const hidden = form.hidden(data, today);
  return { data: withoutHidden(data, hidden), hidden, blank: false };
}

function contextOf(form: Form, data: JsonObject): TemplateContext {
  const { id, title, edition, effectiveFrom, legalBasis, region, parameters } = form.definition;
  return {
    record: withoutInternal(data, form),
    region: region ?? {},
    params: parameters,
    form: { id, title, edition, effectiveFrom, legalBasis },
  };
}

/** A table asks the same of each of its rows. */
function onceEach(ask: (pointer: Pointer) => boolean): (pointer: Pointer) => boolean {
  const known = new Map<Pointer, boolean>();
  return (pointer) => {
    const answer = known.get(pointer) ?? ask(pointer);
    known.set(pointer, answer);
    return answer;
  };
}

interface Parts extends Pick<PrintContext, "named" | "namedOption"> {
  readonly texts: Texts;
  readonly slots: ReturnType<typeof slotsOf>;
}

function createPrint(
  form: Form,
  record: Printing,
  context: TemplateContext,
  { texts, slots, named, namedOption }: Parts,
): PrintContext {
  const print: PrintContext = {
    form,
    ...record,
    text: (name, row) => texts(name, context, { print, ...(row && { row }) }),
    named,
    namedOption,
    slot: (name) => printUnits(slots.get(name) ?? [], print, 2),
  };
  return print;
}

function slotsOf(form: Form, { usage }: Printed) {
  const named = (pointer: string) => usage.names(pointer);
  return new Map([...usage.slots].map((slot) => [slot, slotUnits(form, slot, named)]));
}

function compilePartials({ partials }: DocumentSources): Partials {
  return Object.fromEntries(
    Object.entries(partials).map(([name, { file, text }]) => [name, compilePartial(text, file)]),
  );
}
