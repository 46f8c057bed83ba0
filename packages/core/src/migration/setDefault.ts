import type { StepResult, StepScene } from "./carry.ts";
import type { DefaultStep } from "./migrationDefinition.ts";
import { described, valueWords } from "./stepWords.ts";
import { isEmpty } from "./WorkingCopy.ts";

/** `{ default, value }`: puts a value where nobody has filled in anything. */
export function setDefault(step: DefaultStep, scene: StepScene): StepResult {
  const { copy, after } = scene;
  const empty = copy.bound(step.default).filter(({ place }) => isEmpty(copy.at(place)));
  const put = empty.filter(({ place }) => copy.putIn(place, step.value).length === 0);
  const sentence = `В поле ${after.label(step.default)} поставлено ${valueWords(after, step.default, step.value)}.`;
  return {
    ...(put.length > 0 && { told: described(sentence, step.description) }),
    origins: [],
    unplaced: [],
  };
}
