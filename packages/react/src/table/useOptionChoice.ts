import type { Json, Option } from "@formulyar/core";
import { useRef, useState } from "react";
import { sameJson } from "../state/sameJson.ts";
import type { Column } from "./Column.ts";
import { tableMessages } from "./tableMessages.ts";
import { Typeahead } from "./typeahead.ts";

export interface OptionChoice {
  readonly labels: readonly string[];
  /** The option that a key would take. */
  readonly current: number;
  readonly go: (to: number) => void;
  /** What is chosen now; `latest` gives it at any moment. */
  readonly chosen: Json | undefined;
  readonly latest: () => Json | undefined;
  readonly isChosen: (at: number) => boolean;
  readonly pick: (at: number) => void;
  /** Enter or Tab ends the choice: the current option is taken, unless several can be and some were marked one by one. */
  readonly settle: () => void;
  /** A letter of an option's name. */
  readonly type: (letter: string) => void;
  /** Whether a space belongs to a name that is being typed. */
  readonly isTyping: () => boolean;
}

/**
 * Choosing among the options of a column, with `typed` as the first letter. Where one is chosen, none can be as well.
 * Who only goes to one of several means it: it is put to what is chosen already.
 */
export function useOptionChoice(
  column: Column,
  before: Json | undefined,
  typed: string | undefined,
): OptionChoice {
  const isMultiple = column.kind === "choices";
  const options: readonly (Option | undefined)[] = isMultiple
    ? column.options
    : [undefined, ...column.options];
  const labels = options.map((option) => option?.label ?? tableMessages.noChoice);
  // «Не выбрано» is no name to be typed.
  const names = options.map((option) => option?.label ?? "");
  const typeahead = useRef<Typeahead>(undefined);
  typeahead.current ??= new Typeahead();
  const ahead = typeahead.current;
  const [chosen, setChosen] = useState(before);
  const picked = useRef(before);
  const [start] = useState(() => {
    const there = Math.max(
      0,
      options.findIndex((option) => isIn(before, option?.value)),
    );
    const meant = typed === undefined ? undefined : ahead.find(names, typed, 0, performance.now());
    return { at: meant ?? there, isMeant: meant !== undefined };
  });
  const [current, setCurrent] = useState(start.at);
  const isGone = useRef(start.isMeant);
  const isMarked = useRef(false);

  function goTo(to: number): void {
    isGone.current = true;
    setCurrent(Math.max(0, Math.min(options.length - 1, to)));
  }

  function pick(at: number): void {
    const value = options[at]?.value;
    picked.current = isMultiple ? toggled(column.options, picked.current, value) : value;
    isMarked.current = true;
    setChosen(picked.current);
    setCurrent(at);
  }

  function settle(): void {
    const isMeant = isGone.current && !isMarked.current;
    const isNew = !isIn(picked.current ?? [], options[current]?.value);
    if (!isMultiple || (isMeant && isNew)) pick(current);
  }

  return {
    labels,
    current,
    go: goTo,
    chosen,
    latest: () => picked.current,
    isChosen: (at) => isIn(chosen, options[at]?.value),
    pick,
    settle,
    type(letter) {
      const found = ahead.find(names, letter, current, performance.now());
      if (found !== undefined) goTo(found);
    },
    isTyping: () => ahead.isTyping(performance.now()),
  };
}

function isIn(chosen: Json | undefined, value: Json | undefined): boolean {
  return Array.isArray(chosen) ? chosen.some((one) => sameJson(one, value)) : sameJson(chosen, value);
}

/** The options with one of them put in or taken out, in the order of the form. */
function toggled(
  options: readonly Option[],
  chosen: Json | undefined,
  value: Json | undefined,
): Json | undefined {
  const next = options
    .map((option) => option.value)
    .filter((one) => isIn(chosen ?? [], one) !== sameJson(one, value));
  return next.length > 0 ? next : undefined;
}
