import { plainWords } from "./readOptions.ts";

/** Letters typed within so many milliseconds belong together. */
const pause = 800;

/** Finds options by the letters of their beginning, as lists of the system do. */
export class Typeahead {
  #typed = "";
  #at = 0;

  /** Whether a space typed now belongs to the letters before it. */
  isTyping(now: number): boolean {
    return this.#typed !== "" && now - this.#at < pause;
  }

  /** The label that is meant once a letter more is typed, looked for from the current one on; or nothing. */
  find(labels: readonly string[], letter: string, current: number, now: number): number | undefined {
    const isFresh = !this.isTyping(now);
    this.#typed = isFresh ? letter : this.#typed + letter;
    this.#at = now;
    const words = plainWords(this.#typed);
    // The same first letter again goes on to the next label.
    const order = labels.map((_, at) => (at + current + (isFresh ? 1 : 0)) % labels.length);
    const begins = order.find((at) => plainWords(labels[at] ?? "").startsWith(words));
    return begins ?? order.find((at) => plainWords(labels[at] ?? "").includes(` ${words}`));
  }
}
