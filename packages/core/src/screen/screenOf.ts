import { computedDefinition } from "../check/computation.ts";
import type { Field, Pointer, ResolvedForm, Schema } from "../model/index.ts";
import { keyedRows } from "../schema/keyedRows.ts";
import { listFields } from "../schema/listFields.ts";
import { propertiesOf } from "../schema/properties.ts";
import { ancestorsOf, joinPointer, parentPointer } from "../support/pointer.ts";
import { chooseInput } from "./chooseInput.ts";
import { type FieldSettings, fieldSettings } from "./fieldSettings.ts";
import { isTable } from "./isTable.ts";
import type { Screen, ScreenCondition, ScreenField, ScreenSection } from "./screen.ts";

const hints = [
  "description",
  "help",
  "placeholder",
  "autocomplete",
  "suggest",
  "rows",
  "width",
  "addable",
  "removable",
  "orderable",
  "total",
  "copyFrom",
] as const;

const bounds = [
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "const",
] as const;

/** The screen of a form: its steps, and in each what is asked, in order. What the form never shows is not there. */
export function screenOf(form: ResolvedForm): Screen {
  const { id, title, edition, effectiveFrom, region, legalBasis, ui } = form;
  const drawer = new ScreenDrawer(form);
  return {
    form: id,
    title,
    edition,
    ...(effectiveFrom !== undefined && { effectiveFrom }),
    ...(region && { region: region.id }),
    legalBasis,
    sections: ui.sections.map((section): ScreenSection => {
      const { id: step, title: heading, hint, fields } = section;
      const drawn = fields.flatMap((pointer) => drawer.alone(pointer));
      return { id: step, title: heading, ...(hint !== undefined && { hint }), fields: drawn };
    }),
  };
}

class ScreenDrawer {
  readonly #form: ResolvedForm;
  readonly #fields: ReadonlyMap<Pointer, Field>;

  constructor(form: ResolvedForm) {
    this.#form = form;
    this.#fields = new Map(listFields(form.schema, form.ui).map((field) => [field.pointer, field]));
  }

  /** A place that a step names by itself, without the groups around it. */
  alone(pointer: Pointer): readonly ScreenField[] {
    const groups = ancestorsOf(parentPointer(pointer)).flatMap((group) => this.#fields.get(group) ?? []);
    const conditions = groups.flatMap(({ pointer: group, schema }) =>
      conditionOf(group, schema["x-visible"]),
    );
    return this.field(pointer).map((field) => within(field, conditions));
  }

  field(pointer: Pointer): readonly ScreenField[] {
    const field = this.#fields.get(pointer);
    if (!field || field.leftOut) return [];
    const ui = fieldSettings(this.#form.ui, pointer);
    return [{ ...described(field, ui), ...this.#content(field, ui) }];
  }

  /** How the place is filled in, and what stands in it. */
  #content(field: Field, ui: FieldSettings): Pick<ScreenField, "input"> & Partial<ScreenField> {
    const { kind, schema, pointer } = field;
    if (kind === "group") return { input: "group", fields: this.#below(pointer, schema) };
    if (isOutput(schema, ui) || kind === "any") return { input: "output" };
    if (kind === "list") return this.#list(field, ui);
    const { input, options } = chooseInput(schema, ui, field.required);
    const groups = (kind === "choices" ? schema.items : schema)?.["x-groups"];
    return { input, ...(options.length > 0 && { options }), ...(groups && { groups }) };
  }

  #list({ pointer, schema }: Field, ui: FieldSettings): Pick<ScreenField, "input"> & Partial<ScreenField> {
    const [item] = this.field(joinPointer(pointer, "*"));
    if (!item) return { input: "output" };
    const key = keyedRows(schema)?.key;
    if (isTable(schema, ui)) {
      return {
        input: "table",
        columns: leaves(item.fields ?? []),
        ...(key !== undefined && { key: joinPointer(item.pointer, key) }),
      };
    }
    return item.fields ? { input: "rows", fields: item.fields } : { input: "answers", item };
  }

  #below(pointer: Pointer, schema: Schema): readonly ScreenField[] {
    const { order } = fieldSettings(this.#form.ui, pointer);
    const names = ordered(Object.keys(propertiesOf(schema)), order);
    return names.flatMap((name) => this.field(joinPointer(pointer, name)));
  }
}

function described(field: Field, ui: FieldSettings): Omit<ScreenField, "input"> {
  const { pointer, title, kind, required, printed, basis, schema } = field;
  const computed = computedDefinition(schema);
  return {
    pointer,
    title: ui.title ?? title,
    kind,
    required,
    printed,
    ...(basis !== undefined && { basis }),
    ...(schema["x-visible"] !== undefined && { visible: schema["x-visible"] }),
    ...(computed && { computed }),
    ...picked(ui, hints),
    ...(picked(schema, bounds) as Partial<ScreenField>),
  };
}

/** Nobody may type it. */
function isOutput(schema: Schema, ui: FieldSettings): boolean {
  const computed = computedDefinition(schema);
  return ui.readonly === true || ui.disabled === true || (computed !== undefined && !computed.override);
}

/** A table has no groups, only their leaves beside each other. */
function leaves(fields: readonly ScreenField[]): readonly ScreenField[] {
  return fields.flatMap((field) => {
    if (field.input !== "group") return [field];
    const conditions = conditionOf(field.pointer, field.visible);
    return leaves(field.fields ?? []).map((leaf) => within(leaf, conditions));
  });
}

function conditionOf(pointer: Pointer, visible: string | undefined): readonly ScreenCondition[] {
  return visible === undefined ? [] : [{ pointer, visible }];
}

function within(field: ScreenField, conditions: readonly ScreenCondition[]): ScreenField {
  return conditions.length === 0 ? field : { ...field, around: [...conditions, ...(field.around ?? [])] };
}

/** Names in the order that the screen asks for; `*` stands for those it does not name, which come last otherwise. */
function ordered(names: readonly string[], order: readonly string[] = []): readonly string[] {
  const others = names.filter((name) => !order.includes(name));
  const at = order.includes("*") ? order.indexOf("*") : order.length;
  return [...order.slice(0, at), ...others, ...order.slice(at + 1)].filter((name) => names.includes(name));
}

function picked<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const there = keys.filter((key) => from[key] !== undefined);
  return Object.fromEntries(there.map((key) => [key, from[key]])) as Partial<Pick<T, K>>;
}
