import {
  type Field,
  type Finding,
  type Form,
  joinPointer,
  type Pointer,
  splitPointer,
} from "@formulyar/core";
import type { Usage } from "./usage.ts";

/** Names the fields that a filled form would not show on paper, and options that a document leaves out. */
export function checkCoverage(form: Form, usage: Usage): readonly Finding[] {
  const leaves = form.fields.filter((field) => field.printed && !field.leftOut && !isGroup(field, form));
  const missing = leaves.filter((field) => !usage.names(field.pointer) && !isInSlot(field, form, usage));
  const left = leaves.filter((field) => !usage.names(field.pointer) && isInSlot(field, form, usage));
  return [
    ...missing.map((field) => missingField(field, form)),
    ...left
      .filter((field) => isForgotten(field, form, leaves, usage))
      .map((field) => forgottenField(field, form)),
    ...leaves.flatMap((field) => missingOptions(field, form, usage)),
  ];
}

/** A list of objects, and each object in it, is printed when its fields are. */
function isGroup(field: Field, form: Form): boolean {
  if (field.kind === "group") return true;
  const item = field.kind === "list" ? form.field(joinPointer(field.pointer, "*")) : undefined;
  return item?.kind === "group" || (item === undefined && field.kind === "list");
}

function isInSlot(field: Field, form: Form, usage: Usage): boolean {
  const section = form.definition.ui.sections.find(({ id }) => id === field.section);
  return section?.slot !== undefined && usage.slots.has(section.slot);
}

/**
 * A place (slot) is for what regions add. Where a template of the common form names some fields of a section, it has
 * a layout for that section, and a field that is left out of it was forgotten.
 */
function isForgotten(field: Field, form: Form, leaves: readonly Field[], usage: Usage): boolean {
  if (form.definition.region !== undefined) return false;
  return leaves.some(({ section, pointer }) => section === field.section && usage.names(pointer));
}

function forgottenField(field: Field, form: Form): Finding {
  return unprinted(
    field,
    form,
    "нет среди строк его раздела в документе",
    "или пометьте поле x-print: false.",
  );
}

function missingField(field: Field, form: Form): Finding {
  const mend = "дайте разделу в ui.json место (slot) или пометьте поле x-print: false.";
  return unprinted(field, form, "нет в документе", mend);
}

function unprinted(field: Field, form: Form, where: string, otherwise: string): Finding {
  const { schema, template } = form.definition.sources;
  return {
    severity: "error",
    file: schema,
    pointer: schemaPointer(field.pointer),
    reason: `поля «${field.title}» (${field.pointer}) ${where}: ${template ?? "шаблон"} его не называет.`,
    mend: `Напечатайте его в шаблоне, например {{value "${field.pointer}"}}, ${otherwise}`,
  };
}

function missingOptions(field: Field, form: Form, usage: Usage): readonly Finding[] {
  const printed = usage.options.get(field.pointer);
  if (!printed || !field.options || usage.namesWhole(field.pointer)) return [];
  const unseen = field.options.filter((option) => !printed.has(option.value));
  return unseen.map((option) => ({
    severity: "warning",
    file: form.definition.sources.schema,
    pointer: schemaPointer(field.pointer),
    reason: `у поля «${field.title}» (${field.pointer}) не печатается вариант «${option.label}».`,
    mend: `Добавьте в шаблон {{option "${field.pointer}" "${String(option.value)}"}} или печатайте все варианты словом options.`,
  }));
}

/** Where a field stands in schema.json. */
function schemaPointer(pointer: Pointer): Pointer {
  const steps = splitPointer(pointer).flatMap((step) => (step === "*" ? ["items"] : ["properties", step]));
  return joinPointer("", ...steps);
}
