import {
  describeEdition,
  plural,
  type ThreeValues,
  type UpgradeAction,
  type UpgradeReport,
} from "@formulyar/core";
import { block, groundedLine, indented, markLines, page } from "./lines.ts";

/** What of a region's changes can be carried over, for a person who does not program. `next`: what to do now. */
export function upgradeText(report: UpgradeReport, next: readonly string[]): string {
  const { region, form, from, to, actions, formChanges } = report;
  const of = (status: UpgradeAction["status"]) => actions.filter((action) => action.status === status);
  return page([
    [
      `${region.title} (${region.id}): ${form.title} (${form.id})`,
      `Перенос изменений региона с редакции ${describeEdition(from)} на редакцию ${describeEdition(to)}`,
    ],
    block("Что изменилось в самой форме:", bullets(formChanges)),
    [summary(report)],
    block("Нужно решить:", indented(of("conflict").flatMap(openLines))),
    block("Теперь запрещено:", indented(of("forbidden").flatMap(openLines))),
    block("Больше не нужны:", indented(of("redundant").flatMap(closedLines))),
    block("Переносятся:", indented(of("applies").flatMap(closedLines))),
    block("Что дальше:", indented(next)),
  ]);
}

function bullets(sentences: readonly string[]): readonly string[] {
  return sentences.map((text) => `  • ${groundedLine(text, undefined)}`);
}

/** «Изменений региона: 19. Переносится 5, нужно решить 10, больше не нужно 3, запрещено 1.» */
function summary({ actions, counts, overlay }: UpgradeReport): string {
  if (!overlay) return "Своих изменений этой формы у региона нет: переносить нечего.";
  const { applies, conflict, redundant, forbidden } = counts;
  const parts = [
    `переносится ${applies}`,
    ...(conflict > 0 ? [`нужно решить ${conflict}`] : []),
    ...(forbidden > 0 ? [`теперь запрещено ${forbidden}`] : []),
    ...(redundant > 0 ? [`больше не нужно ${redundant}`] : []),
  ];
  return `У региона ${plural(actions.length, "изменение", "изменения", "изменений")}: ${parts.join(", ")}.`;
}

function heading({ number, description, basis }: UpgradeAction): string {
  return `№ ${number}. ${groundedLine(description.replace(/\.$/u, ""), basis)}`;
}

/** Changes that a person decides on: what was meant, why it is not carried over, the values side by side. */
function openLines(action: UpgradeAction): readonly string[] {
  const { sentences, reason, mend, values } = action;
  return [
    heading(action),
    ...indented(markLines(action)),
    ...indented(sentences.map((text) => `Регион: ${groundedLine(text, undefined)}`)),
    ...indented(reason === undefined ? [] : [`Почему не переносится: ${reason}`]),
    ...indented(mend === undefined ? [] : [`Как исправить: ${mend}`]),
    ...indented(values.flatMap(valueLines)),
    "",
  ];
}

function closedLines(action: UpgradeAction): readonly string[] {
  const { sentences, reason, note } = action;
  return [
    heading(action),
    ...indented(sentences.map((text) => `• ${groundedLine(text, undefined)}`)),
    ...indented([reason, note].filter((line) => line !== undefined)),
  ];
}

function valueLines({ title, before, region, now }: ThreeValues): readonly string[] {
  return [
    `${title}:`,
    `  прежняя редакция – ${before}`,
    `  у региона        – ${region}`,
    `  новая редакция   – ${now}`,
  ];
}
