import type { Form } from "@formulyar/core";
import type { Html } from "../engine/handlebars.ts";
import { html } from "../engine/html.ts";
import type { PrintContext } from "../engine/printContext.ts";
import { printRest } from "./printRest.ts";
import { printUnits } from "./printUnits.ts";
import { type Named, type Unit, unitsAt } from "./units.ts";

export interface GenericSection {
  readonly title: string;
  readonly units: readonly Unit[];
}

const NOTHING: Named = () => false;

/** The layout of a form that has no template, made once: its sections in screen order, without empty ones. */
export function genericSections(form: Form): readonly GenericSection[] {
  return form.definition.ui.sections
    .map(({ title, fields }) => ({ title, units: fields.flatMap((pointer) => sectionUnits(form, pointer)) }))
    .filter(({ units }) => units.length > 0);
}

/** Prints it: the form's title, the region, every section under its heading. */
export function printGeneric(sections: readonly GenericSection[], print: PrintContext): Html {
  const { title, region } = print.form.definition;
  const place = region ? html`<p class="form-region">${region.name.nominative}</p>` : "";
  const parts = sections.map((section) => {
    const heading = section.title === title ? "" : html`<h2>${section.title}</h2>`;
    return html`<section>${heading}${printUnits(section.units, print, 3)}</section>`;
  });
  const rest = printRest("", print.form.definition.schema, print);
  return html`<h1>${title}</h1>${place}${parts}${rest}`;
}

/** A section that is one group needs no second heading with the group's title. */
function sectionUnits(form: Form, pointer: string): readonly Unit[] {
  const units = unitsAt(form, pointer, NOTHING);
  const [only] = units;
  const alone = form.definition.ui.sections.some(
    ({ fields }) => fields.length === 1 && fields[0] === pointer,
  );
  return alone && only?.kind === "group" ? [{ ...only, bare: true }] : units;
}
