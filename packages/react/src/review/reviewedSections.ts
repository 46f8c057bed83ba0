import type { Form, Pointer, Problem } from "@formulyar/core";
import type { Evaluation } from "../state/evaluate.ts";
import { visibleSections } from "../state/sectionStatus.ts";
import { createRowFinder } from "../table/tableRowAt.ts";
import type { Answer, AnswerGroup, Blank, ReviewedGroup, ReviewedSection } from "./Answer.ts";
import { type AnswerSource, answerGroups } from "./answerGroups.ts";

type PlaceOf = (problem: Problem) => Pointer | undefined;

/** Everything that was answered, step by step, with what is said about it; what may stay empty is only named. */
export function reviewedSections(
  form: Form,
  evaluation: Evaluation,
  placeOf: PlaceOf,
): readonly ReviewedSection[] {
  const source: AnswerSource = {
    form,
    evaluation,
    problems: byPlace(evaluation.problems, placeOf),
    rowOf: createRowFinder(form, evaluation.computed),
  };
  return visibleSections(form, evaluation).map((section) => {
    const groups = joined(section.fields.flatMap((pointer) => answerGroups(source, pointer)));
    return {
      section,
      groups: groups.flatMap(filledPart),
      blank: groups.flatMap(blankPart),
    };
  });
}

function byPlace(problems: readonly Problem[], placeOf: PlaceOf): ReadonlyMap<Pointer, readonly Problem[]> {
  const found = new Map<Pointer, Problem[]>();
  for (const problem of problems) {
    const place = placeOf(problem);
    if (place === undefined) continue;
    const there = found.get(place) ?? [];
    found.set(place, there);
    there.push(problem);
  }
  return found;
}

/** Answers without a group that follow each other stand together. */
function joined(groups: readonly AnswerGroup[]): readonly AnswerGroup[] {
  const found: AnswerGroup[] = [];
  for (const group of groups) {
    const last = found.at(-1);
    if (!last || last.title !== undefined || group.title !== undefined) found.push(group);
    else found[found.length - 1] = { ...last, answers: [...last.answers, ...group.answers] };
  }
  return found;
}

const isBlank = ({ text, problems }: Answer) => text === "" && problems.length === 0;

/** What could be filled in still; what nobody types is no gap. */
const blanksOf = (answers: readonly Answer[]): Blank =>
  answers.filter((answer) => isBlank(answer) && !answer.isFixed);

/** Of a group that is empty as a whole its title is enough: it is told at the end of its step. */
const isEmpty = ({ answers, problems }: AnswerGroup) => problems.length === 0 && answers.every(isBlank);

function filledPart(group: AnswerGroup): readonly ReviewedGroup[] {
  if (isEmpty(group)) return [];
  const answers = group.answers.filter((answer) => !isBlank(answer));
  return [{ ...group, answers, blank: group.title === undefined ? [] : blanksOf(group.answers) }];
}

function blankPart(group: AnswerGroup): Blank {
  const blank = blanksOf(group.answers);
  const { pointer, title } = group;
  if (title === undefined) return blank;
  return isEmpty(group) && blank.length > 0 ? [{ pointer, title }] : [];
}
