import {
  computedDefinition,
  type Form,
  isHidden,
  type Json,
  type JsonObject,
  type Pointer,
  type Problem,
  pointerGet,
} from "@formulyar/core";
import type { Evaluation } from "./evaluate.ts";
import { HeldTexts } from "./HeldTexts.ts";
import { LeftFields } from "./LeftFields.ts";
import { createPlacing, type Placing } from "./placing.ts";
import { setValue } from "./setValue.ts";
import { type ShownProblems, shownProblems, withoutNewErrors } from "./shownProblems.ts";

/** A value and its place in the record; nothing takes away what is there. */
export interface PlacedValue {
  readonly pointer: Pointer;
  readonly value: Json | undefined;
}

const none: readonly Problem[] = [];

/** Puts the focus on a place that it shows; gives whether it does show it. */
export type Opener = (pointer: Pointer) => boolean;

/**
 * What the fields of a form on the screen share. Each field reads its own part and is drawn again only when that part
 * changes; a change of one field costs nothing in the others.
 */
export class FormStore {
  readonly form: Form;
  /** Start of every id on the page, so that two forms on it do not meet. */
  readonly idPrefix: string;
  readonly held = new HeldTexts();
  /** Takes the changed record; set by the component. */
  onChange: (data: JsonObject) => void = () => {};

  readonly #left = new LeftFields();
  readonly #place: Placing;
  readonly #listeners = new Set<() => void>();
  readonly #openers = new Set<Opener>();
  #evaluation: Evaluation;
  #latest: JsonObject;
  #shown: ShownProblems = new Map();
  #checked = false;
  /** The field that is being typed in. */
  #inHand: Pointer | undefined;
  #version = 0;
  #isPressed = false;
  #isStale = false;

  constructor(form: Form, idPrefix: string, evaluation: Evaluation) {
    this.form = form;
    this.idPrefix = idPrefix;
    this.#place = createPlacing(form);
    this.#evaluation = evaluation;
    this.#latest = evaluation.data;
    this.#shown = this.#findShown();
  }

  get evaluation(): Evaluation {
    return this.#evaluation;
  }
  /** The record with what has just been typed, before the host has handed it back. */
  get latest(): JsonObject {
    return this.#latest;
  }
  /** Whether «Проверить» was pressed: from then on errors show everywhere. */
  get checked(): boolean {
    return this.#checked;
  }
  /** Changes with every change of what is shown. */
  get version(): number {
    return this.#version;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes the record that the host hands in. */
  show(evaluation: Evaluation): void {
    if (evaluation === this.#evaluation) return;
    this.#evaluation = evaluation;
    this.#latest = evaluation.data;
    this.#refresh();
  }

  /** Replaces one value and tells the host at once. */
  commit(pointer: Pointer, value: Json | undefined): void {
    this.commitAll([{ pointer, value }]);
  }

  /** Replaces several values and tells the host once. */
  commitAll(values: readonly PlacedValue[]): void {
    const next = values.reduce((data, { pointer, value }) => setValue(data, pointer, value), this.#latest);
    if (next === this.#latest) return;
    this.#latest = next;
    this.onChange(next);
  }

  /** Puts a row at the end of a list. */
  addRow(list: Pointer, row: Json): void {
    const rows = pointerGet(this.#latest, list);
    this.commit(list, Array.isArray(rows) ? [...rows, row] : [row]);
  }

  /** Replaces all rows of a list; `moved` gives the new place of an old row, or nothing when it is gone. */
  replaceRows(list: Pointer, rows: readonly Json[], moved: (row: number) => number | undefined): void {
    this.#left.renumber(list, moved);
    this.commit(list, rows.length > 0 ? rows : undefined);
  }

  /** Puts the rows of a list into a new order, given by their old numbers; what is not named is taken out. */
  arrangeRows(list: Pointer, order: readonly number[]): void {
    const rows = pointerGet(this.#latest, list);
    if (!Array.isArray(rows)) return;
    this.#left.renumber(list, (row) => (order.includes(row) ? order.indexOf(row) : undefined));
    const arranged = order.filter((row) => row in rows).map((row) => rows[row]);
    this.commit(list, arranged.length > 0 ? arranged : undefined);
  }

  /** A part of the screen that may have to open before it can show a place; gives a way to forget it. */
  addOpener(opener: Opener): () => void {
    this.#openers.add(opener);
    return () => this.#openers.delete(opener);
  }

  /** Shows a place and puts the focus on it; gives whether some part of the screen could. */
  open(pointer: Pointer): boolean {
    return [...this.#openers].some((opener) => opener(pointer));
  }

  /** The person types into a field: until it is left nothing new is said against it, only what is mended goes. */
  typeIn(pointer: Pointer): void {
    this.#inHand = pointer;
  }

  /** The person has left a field: from now on its errors show. */
  leave(pointer: Pointer): void {
    this.leaveAll([pointer]);
  }

  /** The person has left many fields. */
  leaveAll(pointers: readonly Pointer[]): void {
    const isInHand = this.#inHand !== undefined && pointers.includes(this.#inHand);
    if (isInHand) this.#inHand = undefined;
    if (this.#left.add(pointers) || isInHand) this.#refresh();
  }

  /** Shows every error, as «Проверить» does. */
  showErrors(): void {
    this.#checked = true;
    this.#inHand = undefined;
    this.#refresh();
  }

  /** While a button of the mouse is down nothing may move, or the click would miss what it was aimed at. */
  press(): void {
    this.#isPressed = true;
  }

  release(): void {
    this.#isPressed = false;
    if (this.#isStale) this.#refresh();
  }

  isHidden(pointer: Pointer): boolean {
    return isHidden(pointer, this.#evaluation.hidden);
  }

  /** Findings that are shown at a field or a group; the same list as long as they are the same. */
  readonly problemsAt = (pointer: Pointer): readonly Problem[] => this.#shown.get(pointer) ?? none;

  /** Where on the screen a finding is shown. */
  readonly placeOf = (problem: Problem): Pointer | undefined =>
    this.#place(problem.path, this.#evaluation.hidden);

  #refresh(): void {
    this.#isStale = this.#isPressed;
    if (this.#isPressed) return;
    this.#shown = this.#findShown();
    this.#version += 1;
    for (const listener of [...this.#listeners]) listener();
  }

  #findShown(): ShownProblems {
    const isOpen = (pointer: Pointer) => this.#checked || this.#left.has(pointer);
    const isProposed = (pointer: Pointer) =>
      computedDefinition(this.form.field(pointer)?.schema ?? {}) !== undefined;
    const shown = shownProblems(this.#evaluation, this.#place, isOpen, isProposed, this.#shown);
    return this.#inHand === undefined ? shown : withoutNewErrors(shown, this.#shown, this.#inHand);
  }
}
