import { type Field, type Form, type Json, type JsonObject, optionsOf, pointerGet } from "@formulyar/core";
import { table } from "./grownForm.ts";

/**
 * The form as somebody would write it by hand: HTML without a library, its inputs keep what is typed. As many inputs as
 * the form has; `contained` lays out only those sections and rows that are in sight.
 */
export function handWrittenPage(form: Form, data: JsonObject, contained: boolean): string {
  const sections = form.definition.ui.sections.map(
    ({ id, title }) => `<section><h2>${escaped(title)}</h2>${fieldsOf(form, data, id)}</section>`,
  );
  return `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<title>${escaped(form.definition.title)}</title>
<style>${style}${contained ? containment : ""}</style>
<form><h1>${escaped(form.definition.title)}</h1>${sections.join("")}<button>Готово</button></form>
<script type="module" src="/hand.js"></script>
</html>`;
}

/** What is done with a form once it is filled in, and the way to a field. */
export const handWrittenScript = `
document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  globalThis.answers = Object.fromEntries(new FormData(event.currentTarget));
});
globalThis.goTo = (pointer) => document.getElementById(pointer).focus();
`;

const style = `
* { box-sizing: border-box }
body { font: 16px/1.5 sans-serif; margin: 2rem }
label { display: block; margin-block: 1rem .25rem }
input, select { font: inherit; padding: .5rem; min-block-size: 44px }
.row { display: grid; grid-template-columns: 20rem repeat(9, minmax(6rem, 1fr)); gap: .25rem; border-block-end: 1px solid #ccc }
.row input:not([type=checkbox]), .row select { inline-size: 100% }
`;

const containment = `
section { content-visibility: auto; contain: layout style; contain-intrinsic-block-size: auto 40rem }
.row { content-visibility: auto; contain: layout style; contain-intrinsic-block-size: auto 3rem }
`;

function fieldsOf(form: Form, data: JsonObject, section: string): string {
  const fields = form.fields.filter((field) => field.section === section && field.kind !== "group");
  const columns = fields.filter(({ pointer }) => pointer.startsWith(`${table.list}/*/`));
  const single = fields.filter(({ pointer, kind }) => !pointer.includes("*") && kind !== "list");
  const rows = pointerGet(data, table.list);
  const isTable = columns.length > 0 && Array.isArray(rows);
  return [
    ...single.map((field) => labelled(field, field.pointer, pointerGet(data, field.pointer))),
    ...(isTable ? rows.map((_, at) => rowOf(columns, data, at)) : []),
  ].join("\n");
}

function rowOf(columns: readonly Field[], data: JsonObject, at: number): string {
  const cells = columns.map((field) => {
    const pointer = field.pointer.replace("*", String(at));
    return input(field, pointer, pointerGet(data, pointer), ` aria-label="${escaped(labelOf(field))}"`);
  });
  return `<div class="row">${cells.join("")}</div>`;
}

function labelled(field: Field, pointer: string, value: Json | undefined): string {
  return `<label for="${pointer}">${escaped(labelOf(field))}</label>${input(field, pointer, value)}`;
}

function labelOf({ schema, pointer }: Field): string {
  return schema.title ?? pointer;
}

function input(field: Field, pointer: string, value: Json | undefined, more = ""): string {
  const place = `id="${pointer}" name="${pointer}"${more}`;
  if (field.kind === "boolean") return `<input type="checkbox" ${place}${value === true ? " checked" : ""}>`;
  // A select of all options in each row would be a million of elements: the name of a row is written into a box.
  const isKey = field.pointer.endsWith(`/${table.key}`);
  const options = isKey ? undefined : optionsOf(field.schema);
  if (!options) return `<input ${place} value="${escaped(value === undefined ? "" : String(value))}">`;
  const choices = options.map((option) => {
    const chosen = option.value === value ? " selected" : "";
    return `<option value="${escaped(String(option.value))}"${chosen}>${escaped(option.label)}</option>`;
  });
  return `<select ${place}><option></option>${choices.join("")}</select>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
