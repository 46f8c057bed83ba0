import type { Pointer } from "../model/index.ts";
import { bindPlace } from "./bindPlace.ts";
import { nothingDone, type StepResult, type StepScene } from "./carry.ts";
import type { MoveStep } from "./migrationDefinition.ts";
import { described, fieldWords, newPlaceWords } from "./stepWords.ts";
import { isEmpty, pointerOf } from "./WorkingCopy.ts";

/** `{ move, to }`: takes the values out of their places and puts them into the new ones, row by row. */
export function moveValue(step: MoveStep, scene: StepScene): StepResult {
  const { copy } = scene;
  const sources = copy.bound(step.move).flatMap(({ place, rows }) => {
    const [value, target] = [copy.at(place), bindPlace(step.to, rows)];
    return value === undefined || target === undefined ? [] : [{ place, value, target }];
  });
  copy.takeOut(sources.map(({ place }) => place));
  const filled = sources.filter(({ value }) => !isEmpty(value));
  const results = filled.map(({ place, value, target }) => ({
    place,
    target,
    refused: copy.putIn(target, value),
  }));
  if (results.length === 0) return nothingDone;
  return {
    ...(results.some(({ refused }) => refused.every(({ below }) => below.length > 0)) && {
      told: moved(step, scene),
    }),
    origins: results.map(({ place, target }) => ({ from: pointerOf(place), to: pointerOf(target) })),
    unplaced: results.flatMap(({ place, refused }) =>
      refused.map(({ below, value }) => ({
        pointer: pointerOf([...place, ...below]),
        value,
        reason: takenReason(scene, step.to),
      })),
    ),
  };
}

/** Russian: the place that a value was to go to is filled in otherwise. */
export function takenReason({ after }: StepScene, to: Pointer): string {
  return `Поле ${after.label(to)} уже заполнено другим.`;
}

function moved({ move, to, description }: MoveStep, { before, after, oldPlace }: StepScene): string {
  const old = oldPlace(move);
  const { words, gender } = fieldWords(before, old);
  const verb = { neuter: "перенесено", feminine: "перенесена" }[gender];
  return described(`${words} ${verb} ${newPlaceWords(before, old, after, to)}.`, description);
}
