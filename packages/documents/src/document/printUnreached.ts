import { computedDefinition, type Field, type Form, type Pointer, parentPointer } from "@formulyar/core";
import type { Html } from "../engine/handlebars.ts";
import { html } from "../engine/html.ts";
import type { PrintContext } from "../engine/printContext.ts";
import { printUnits } from "../generic/printUnits.ts";

const TITLE = "Дополнительные сведения";

/**
 * Questions of the form that its blank has no place for, since the printed form answers them by what it leaves out: on the
 * screen they can be answered after everything else.
 */
export function printUnreached(print: PrintContext, reached: ReadonlySet<Pointer>): Html | string {
  const fields = unreachedFields(print.form, reached);
  if (fields.length === 0) return "";
  const groups = [...new Set(fields.map(({ pointer }) => parentPointer(pointer)))];
  const blocks = groups.map((group) => {
    const own = fields.filter(({ pointer }) => parentPointer(pointer) === group);
    const title = group === "" ? "" : html`<p class="keep">${print.form.field(group)?.title ?? ""}:</p>`;
    return html`${title}${printUnits(
      own.map((field) => ({ kind: "value", field }) as const),
      print,
      3,
    )}`;
  });
  return html`<section class="fill-rest"><h2>${TITLE}</h2>${blocks}</section>`;
}

/** Answers outside lists that people give, and that no place, nor one of a whole they belong to, takes. */
function unreachedFields({ fields }: Form, reached: ReadonlySet<Pointer>): readonly Field[] {
  return fields.filter(({ pointer, kind, printed, leftOut, section, schema }) => {
    const computed = computedDefinition(schema);
    const isAsked = printed && !leftOut && section !== undefined && !(computed && computed.override !== true);
    const isLeaf = kind !== "group" && kind !== "list" && !pointer.includes("*");
    return isAsked && isLeaf && ![...reached].some((one) => pointer === one || pointer.startsWith(`${one}/`));
  });
}
