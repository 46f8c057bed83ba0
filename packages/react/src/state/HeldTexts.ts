/** Texts that are still being typed, each with the way to take it over. */
export class HeldTexts {
  readonly #takers = new Set<() => void>();
  readonly #inputs = new Set<() => void>();

  /** Keeps a way to take a text over; gives a way to forget it. */
  hold(take: () => void): () => void {
    this.#takers.add(take);
    return () => this.#takers.delete(take);
  }

  /** Keeps a way to make an input show its value; gives a way to forget it. */
  watch(settle: () => void): () => void {
    this.#inputs.add(settle);
    return () => this.#inputs.delete(settle);
  }

  /** Takes everything over. */
  flush(): void {
    for (const take of [...this.#takers]) take();
  }

  /** Takes everything over; from now on inputs show what the record holds, not what was typed into them. */
  settle(): void {
    for (const settle of [...this.#inputs]) settle();
  }
}
