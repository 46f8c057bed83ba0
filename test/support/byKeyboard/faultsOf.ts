import type { Journey } from "./Journey.ts";
import type { Question, Stop } from "./Stop.ts";
import { titleOnScreen } from "./titleOnScreen.ts";

/** What is wrong with a stop for those who do not see it, in words. */
export function faultsOf({ form }: Journey, stop: Stop): readonly string[] {
  const where = stop.pointer ?? (stop.name || stop.role);
  const found = [
    ...(stop.lost === undefined ? [] : [stop.lost]),
    ...(stop.name === "" && !isCell(stop) ? ["it has no name"] : []),
  ];
  if (!stop.question) return found.map((fault) => `${where}: ${fault}`);
  const title = titleOnScreen(form, (stop.pointer ?? "").replace(/:\d+$/, ""));
  return [...found, ...faultsOfQuestion(stop.question, title)].map((fault) => `${where}: ${fault}`);
}

/** An empty cell is called by the headings of its column and its row. */
function isCell({ role }: Stop): boolean {
  return role === "gridcell";
}

function faultsOfQuestion({ spoken, hints, isStarred }: Question, title: string): readonly string[] {
  const isRequired = spoken.required || spoken.name.includes("обязательное поле");
  return [
    ...(spoken.name.includes(title) ? [] : [`is called «${spoken.name}», not «${title}»`]),
    ...(isRequired === isStarred
      ? []
      : [isStarred ? "its star is not spoken" : "is spoken as required without a star"]),
    ...hints.filter((hint) => !spoken.description.includes(hint)).map((hint) => `«${hint}» is not spoken`),
  ];
}
