import type { Pointer, Problem, SectionDefinition } from "@formulyar/core";

/** One answer as «Проверьте ответы» shows it. */
export interface Answer {
  /** The field, or the row of a table, to go to. */
  readonly pointer: Pointer;
  readonly title: string;
  /** Empty when nothing is filled in. */
  readonly text: string;
  /** Nobody types it: it is computed, or only shown. */
  readonly isFixed: boolean;
  readonly problems: readonly Problem[];
}

/** Answers under the title of their group; those that stand in the step itself have none. */
export interface AnswerGroup {
  readonly pointer: Pointer;
  readonly title: string | undefined;
  readonly answers: readonly Answer[];
  /** What is said about the group as a whole. */
  readonly problems: readonly Problem[];
}

/** Fields that are not filled in and need not be. */
export type Blank = readonly Pick<Answer, "pointer" | "title">[];

/** A group with what was answered in it and what was not. */
export interface ReviewedGroup extends AnswerGroup {
  readonly blank: Blank;
}

/** A step with what was answered in it. */
export interface ReviewedSection {
  readonly section: SectionDefinition;
  readonly groups: readonly ReviewedGroup[];
  /** Groups that are empty as a whole, and fields of no group. */
  readonly blank: Blank;
}
