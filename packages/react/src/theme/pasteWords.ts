import { type Form, type Pointer, patternPointer, pointerGet, type SplitPaste } from "@formulyar/core";
import { messages } from "../messages.ts";
import { fieldOptions } from "../schema/fieldOptions.ts";
import type { FormStore, PlacedValue } from "../state/FormStore.ts";
import { isBlank } from "../state/isBlank.ts";
import { sameJson } from "../state/sameJson.ts";

/** What a pasted text has done: the fields it filled, what it replaced, what it left as it was, what nobody understood. */
export function pasteWords(
  { form, latest }: FormStore,
  at: Pointer,
  { values, unsaid, rest }: SplitPaste,
  before: readonly PlacedValue[],
): string {
  const titleOf = (pointer: Pointer) => titleAt(form, at, pointer);
  const replaced = values.filter(({ value }, index) => {
    const old = before[index]?.value;
    return !isBlank(old) && !sameJson(old, value);
  });
  const kept = unsaid.filter((pointer) => !isBlank(pointerGet(latest, pointer)));
  return [
    messages.pasted(values.map(({ pointer }) => titleOf(pointer))),
    ...(replaced.length > 0 ? [messages.pastedOver(replaced.map(({ pointer }) => titleOf(pointer)))] : []),
    ...(kept.length > 0 ? [messages.pastedBeside(kept.map(titleOf))] : []),
    ...(rest.length > 0 ? [messages.notUnderstood(rest)] : []),
  ].join(" ");
}

/** Title of a field on the screen; with its step, when that is another one. */
function titleAt(form: Form, at: Pointer, pointer: Pointer): string {
  const field = form.field(pointer);
  const ui = fieldOptions(form.definition.ui.fields?.[patternPointer(pointer)]);
  const title = ui.title ?? field?.title ?? pointer;
  const section = form.definition.ui.sections.find(({ id }) => id === field?.section);
  const isElsewhere = section !== undefined && section.id !== form.field(at)?.section;
  return isElsewhere ? messages.inSection(title, section.title) : title;
}
