import {
  type FieldUi,
  isObject,
  isWithin,
  type JsonObject,
  type Pointer,
  type SectionDefinition,
  splitPointer,
  type UiDefinition,
} from "@formulyar/core";

/** RJSF's uiSchema of one step, from the pointers of `ui.json`; `*` becomes `items`. */
export function projectUi(ui: UiDefinition, section: SectionDefinition): JsonObject {
  const entries = Object.entries(ui.fields ?? {});
  return Object.fromEntries(
    section.fields.map((pointer) => {
      const below = entries.filter(([key]) => isWithin(key, pointer));
      return [pointer, below.reduce((tree, [key, field]) => placed(tree, stepsOf(key, pointer), field), {})];
    }),
  );
}

function stepsOf(key: Pointer, base: Pointer): readonly string[] {
  return splitPointer(key.slice(base.length)).map((step) => (step === "*" ? "items" : step));
}

function placed(tree: JsonObject, [step, ...rest]: readonly string[], field: FieldUi): JsonObject {
  if (step === undefined) return { ...tree, ...withRest(field) };
  const below = tree[step];
  return { ...tree, [step]: placed(isObject(below) ? below : {}, rest, field) };
}

/** RJSF refuses an order that forgets a field, and the one that a region adds is not in it: it comes last. */
function withRest(field: FieldUi): FieldUi {
  const order = field["ui:order"];
  if (!Array.isArray(order) || order.includes("*")) return field;
  return { ...field, "ui:order": [...order, "*"] };
}
