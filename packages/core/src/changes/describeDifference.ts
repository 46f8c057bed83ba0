import {
  type ChangeSentence,
  type Describer,
  type DifferenceOptions,
  type Differences,
  differencesOf,
} from "./differences.ts";
import type { FormFacts } from "./facts.ts";
import { addedFields, changedFields, removedFields } from "./fieldSentences.ts";
import { changedManifest } from "./manifestSentences.ts";
import { changedOptions } from "./optionSentences.ts";
import { changedRules } from "./ruleSentences.ts";
import { changedScreen, sections } from "./screenSentences.ts";

/** What tells of the whole comes before what tells of its parts. */
const describers: readonly Describer[] = [
  removedFields,
  addedFields,
  sections,
  changedFields,
  changedOptions,
  changedRules,
  changedScreen,
  changedManifest,
];

/**
 * Every difference between two forms as Russian sentences, each difference told once.
 * `causeOf`: what made the change of a fact; changes of one cause may share a sentence.
 */
export function describeDifference(
  before: FormFacts,
  after: FormFacts,
  options: DifferenceOptions = {},
): readonly ChangeSentence[] {
  const start = { told: [] as readonly ChangeSentence[], left: differencesOf(before, after, options) };
  return describers.reduce(({ told, left }, describer) => {
    const sentences = describer(left);
    return { told: [...told, ...sentences], left: without(left, sentences) };
  }, start).told;
}

function without(differences: Differences, sentences: readonly ChangeSentence[]): Differences {
  const told = new Set(sentences.flatMap(({ keys }) => keys));
  return { ...differences, changes: differences.changes.filter(({ key }) => !told.has(key)) };
}
