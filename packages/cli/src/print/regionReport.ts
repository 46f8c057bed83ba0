import {
  describeEdition,
  type FormChange,
  type FormDescription,
  type FormName,
  type PendingAction,
  type RegionDescription,
} from "@formulyar/core";
import { block, faultLines, groundedLine, indented, markLines, page } from "./lines.ts";

/** What a region does with the forms, for a person. */
export function regionReport(region: RegionDescription): string {
  const above = region.extends.length === 0 ? "" : `, поверх изменений: ${region.extends.join(", ")}`;
  const nothing = region.forms.length === 0 ? ["Общих форм регион не меняет."] : [];
  return page([
    [`${region.title} (${region.region})${above}`],
    ...region.forms.map(formLines),
    nothing,
    block("Формы, которые есть только здесь:", region.own.map(nameLine)),
    block("Используются без изменений:", region.unchanged.map(nameLine)),
    block(
      "Не используются:",
      region.unused.map(
        ({ reason, ...name }) => `${nameLine(name)}${reason === undefined ? "" : ` – ${reason}`}`,
      ),
    ),
  ]);
}

function nameLine({ id, title }: FormName): string {
  return `  ${title} (${id})`;
}

function formLines({ id, title, edition, changes, pending, template, faults = [] }: FormDescription) {
  const dated = edition === "" ? "" : `, редакция ${describeEdition(edition)}`;
  return [
    `${title} (${id})${dated}`,
    ...indented(faultLines(faults)),
    ...indented(changes.flatMap(changeLines)),
    ...indented(template === undefined ? [] : [`Документ печатается по своему шаблону: ${template}.`]),
    ...indented(block("Ждут решения (не применяются):", indented(pending.flatMap(pendingLines)))),
  ];
}

function changeLines(change: FormChange): readonly string[] {
  const { sentences, description, basis, source } = change;
  const told = sentences.map(({ text }) => `• ${groundedLine(text, basis)}`);
  const lines = told.length > 0 ? [...told, `  Зачем: ${description}`] : [`• ${untold(change)}`];
  const beside = [...(source === undefined ? [] : [`Источник: ${source}`]), ...markLines(change)];
  return [...lines, ...indented(beside)];
}

/** A change that no sentence is about. */
function untold({ description, partOf, effect }: FormChange): string {
  const sentence = groundedLine(description, undefined);
  if (partOf !== undefined) return `${sentence} (Сказано вместе с другим изменением.)`;
  return effect === "none"
    ? `${sentence} (Ничего не меняет: форма уже такая.)`
    : `${sentence} (Другие изменения возвращают прежнее.)`;
}

function pendingLines({ action, status, reason }: PendingAction): readonly string[] {
  const why = status === "forbidden" ? "Запрещено: " : "";
  return [`• ${groundedLine(String(action.description ?? action.target), undefined)}`, `  ${why}${reason}`];
}
