import { type KeyboardEvent, useState } from "react";
import { useSuggestions } from "../schema/useSuggestions.ts";
import type { Column } from "./Column.ts";
import { plainWords } from "./readOptions.ts";

/** So many suggestions are shown at once. */
const most = 30;

/** Suggested texts under a box: those that hold what was typed. */
export function useTextList({ ui, schema }: Column, typed: string) {
  const all = useSuggestions(ui.suggest, schema);
  const [isWanted, setWanted] = useState(true);
  const [current, setCurrent] = useState(-1);
  const words = plainWords(typed);
  const texts = all.filter((text) => plainWords(text).includes(words) && text !== typed).slice(0, most);
  const isOpen = isWanted && texts.length > 0;
  const go = (by: number) => setCurrent((at) => Math.max(-1, Math.min(texts.length - 1, at + by)));
  return {
    texts,
    isOpen,
    current,
    open: () => {
      setWanted(true);
      setCurrent(-1);
    },
    close: () => setWanted(false),
    aria: (id: string) =>
      all.length > 0 && {
        role: "combobox",
        "aria-autocomplete": "list" as const,
        "aria-expanded": isOpen,
        "aria-controls": isOpen ? id : undefined,
        "aria-activedescendant": isOpen && current >= 0 ? `${id}:${current}` : undefined,
      },
    /** Keys that choose among the suggestions; gives whether one was meant. */
    key(event: KeyboardEvent, take: (text: string) => void): boolean {
      if (!isOpen) return false;
      const chosen = texts[current];
      if (event.key === "ArrowDown") go(1);
      else if (event.key === "ArrowUp") go(-1);
      else if (event.key === "Escape") setWanted(false);
      else if (event.key === "Enter" && chosen !== undefined) take(chosen);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
