import {
  chooseInput,
  computedDefinition,
  type Field,
  type Form,
  isHidden,
  isWithin,
  type Json,
  joinPointer,
  type Pointer,
  type Problem,
  pointerGet,
  propertiesOf,
} from "@formulyar/core";
import { messages } from "../messages.ts";
import { orderedNames } from "../schema/orderedNames.ts";
import { screenTitle, settingsAt } from "../schema/screenTitle.ts";
import { isTableAt } from "../schema/withoutTables.ts";
import type { Evaluation } from "../state/evaluate.ts";
import { cellText } from "../table/cellText.ts";
import type { RowPlace } from "../table/tableRowAt.ts";
import type { Answer, AnswerGroup } from "./Answer.ts";

/** What is needed to read the answers of a record. */
export interface AnswerSource {
  readonly form: Form;
  readonly evaluation: Evaluation;
  /** Findings by the place that they are shown at. */
  readonly problems: ReadonlyMap<Pointer, readonly Problem[]>;
  readonly rowOf: (pointer: Pointer) => RowPlace | undefined;
}

/** The answers at a place and below it, by groups, in the order of the screen. What the record hides is left out. */
export function answerGroups(source: AnswerSource, pointer: Pointer): readonly AnswerGroup[] {
  const field = source.form.field(pointer);
  if (!field || field.leftOut || isHidden(pointer, source.evaluation.hidden)) return [];
  if (field.kind === "group") return groupAt(source, field, pointer, screenTitle(source.form, pointer));
  if (field.kind === "list" && field.schema.items) return listAt(source, field, pointer);
  return [loose([leafAt(source, field, pointer)])];
}

/** Answers that stand in no group of their own. */
function loose(answers: readonly Answer[]): AnswerGroup {
  return { pointer: answers[0]?.pointer ?? "", title: undefined, answers, problems: [] };
}

function groupAt(
  source: AnswerSource,
  { schema }: Field,
  pointer: Pointer,
  title: string,
): readonly AnswerGroup[] {
  const names = orderedNames(Object.keys(propertiesOf(schema)), settingsAt(source.form, pointer).order);
  const below = names.flatMap((name) => answerGroups(source, joinPointer(pointer, name)));
  const answers = below.filter((group) => group.title === undefined).flatMap((group) => group.answers);
  const problems = source.problems.get(pointer) ?? [];
  return [{ pointer, title, answers, problems }, ...below.filter((group) => group.title !== undefined)];
}

function listAt(source: AnswerSource, field: Field, list: Pointer): readonly AnswerGroup[] {
  const { form, evaluation } = source;
  const rows = rowsOf(pointerGet(evaluation.computed, list));
  const item = form.field(joinPointer(list, "*"));
  const isTable = isTableAt(form, list);
  if (rows.length === 0 || (!isTable && item?.kind !== "group")) {
    return [loose([leafAt(source, field, list)])];
  }
  const places = rows.map((_, index) => joinPointer(list, index));
  const title = screenTitle(form, list);
  const own = { pointer: list, title, problems: source.problems.get(list) ?? [] };
  if (isTable) return [{ ...own, answers: places.flatMap((row) => tableRow(source, row)) }];
  const below = places.flatMap((row, index) =>
    item ? groupAt(source, item, row, messages.row(item.schema.title ?? title, index + 1)) : [],
  );
  return own.problems.length > 0 ? [{ ...own, answers: [] }, ...below] : below;
}

function rowsOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function leafAt({ form, evaluation, problems }: AnswerSource, field: Field, pointer: Pointer): Answer {
  const ui = settingsAt(form, pointer);
  const computed = computedDefinition(field.schema);
  const { options } = chooseInput(field.schema, ui, field.required);
  const value = pointerGet(evaluation.computed, pointer);
  return {
    pointer,
    title: screenTitle(form, pointer),
    text: listText(value, (one) => cellText({ schema: field.schema, options }, one)),
    isFixed: ui.readonly === true || (computed !== undefined && computed.override !== true),
    problems: problems.get(pointer) ?? [],
  };
}

/** A list that has no options is told answer by answer. */
function listText(value: Json | undefined, show: (value: Json | undefined) => string): string {
  const isPlainList = Array.isArray(value) && value.every((one) => typeof one === "string");
  const text = show(value);
  return isPlainList && text.startsWith("[") ? value.join(", ") : text;
}

/** A row of a table in one answer: «Минут за раз: 30; Срок: 31.12.2027». */
function tableRow({ form, evaluation, problems, rowOf }: AnswerSource, pointer: Pointer): readonly Answer[] {
  const place = rowOf(pointer);
  if (!place) return [];
  const cells = place.columns.flatMap((column) => {
    const at = pointer + column.pointer;
    const text = cellText(column, pointerGet(evaluation.computed, at));
    const isThere = text !== "" && !isHidden(at, evaluation.hidden);
    return isThere ? [messages.cellAnswer(column.title, text)] : [];
  });
  const found = [...problems].flatMap(([at, list]) => (isWithin(at, pointer) ? list : []));
  const isFixed = settingsAt(form, pointer).readonly === true;
  const title = place.name.charAt(0).toUpperCase() + place.name.slice(1);
  return [{ pointer, title, text: cells.join("; ") || messages.rowChosen, isFixed, problems: found }];
}
