import type { Json } from "../model/index.ts";
import { bindPlace } from "./bindPlace.ts";
import { nothingDone, type StepResult, type StepScene } from "./carry.ts";
import type { SplitStep } from "./migrationDefinition.ts";
import { takenReason } from "./moveValue.ts";
import { described, fieldWords } from "./stepWords.ts";
import { type BoundPlace, isEmpty, type Place, pointerOf } from "./WorkingCopy.ts";

/** `{ split, separator, to }`: makes several values of a text; all of them find room, or none is put in. */
export function splitText(step: SplitStep, scene: StepScene): StepResult {
  const { copy } = scene;
  const texts = copy.bound(step.split).filter(({ place }) => typeof copy.at(place) === "string");
  const results = texts.map((bound) => splitOne(step, scene, bound));
  const isDone = results.some(({ origins }) => origins.length > 0);
  return {
    ...(isDone && { told: told(step, scene) }),
    origins: results.flatMap(({ origins }) => origins),
    unplaced: results.flatMap(({ unplaced }) => unplaced),
  };
}

function splitOne(step: SplitStep, scene: StepScene, { place, rows }: BoundPlace): StepResult {
  const { copy } = scene;
  const text = copy.at(place) as string;
  const parts = partsOf(text, step.separator, step.to.length);
  const targets = step.to.map((to) => bindPlace(to, rows));
  if (parts.length === 0 || targets.some((target) => target === undefined)) return nothingDone;
  copy.takeOut([place]);
  const puts = parts.map((part, at) => ({ part, target: targets[at] as Place, to: step.to[at] ?? "" }));
  const taken = puts.find(({ target, part }) => !isRoomFor(scene, target, part));
  if (taken) {
    const unplaced = { pointer: pointerOf(place), value: text, reason: takenReason(scene, taken.to) };
    return { origins: [], unplaced: [unplaced] };
  }
  for (const { target, part } of puts) copy.putIn(target, part);
  const from = pointerOf(place);
  return { origins: puts.map(({ target }) => ({ from, to: pointerOf(target) })), unplaced: [] };
}

/** Without the spaces around; the last one takes what is left, separators included. */
export function partsOf(text: string, separator: string, count: number): readonly string[] {
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const rest = parts.slice(count - 1).join(separator);
  return [...parts.slice(0, count - 1), ...(rest === "" ? [] : [rest])];
}

function isRoomFor({ copy }: StepScene, place: Place, value: Json): boolean {
  if (!isEmpty(copy.at(place))) return false;
  const refused = copy.putIn(place, value);
  if (refused.length === 0) copy.takeOut([place]);
  return refused.length === 0;
}

function told({ split, to, description }: SplitStep, { before, after, oldPlace }: StepScene): string {
  const labels = to.map((place) => after.label(place));
  const list = `${labels.slice(0, -1).join(", ")} и ${labels.at(-1)}`;
  const { words } = fieldWords(before, oldPlace(split));
  return described(`${words} разделено на ${list}.`, description);
}
