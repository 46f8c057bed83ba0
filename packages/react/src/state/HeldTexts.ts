/** Texts that are still being typed, each with the way to take it over. */
export class HeldTexts {
  readonly #takers = new Set<() => void>();

  /** Keeps a way to take a text over; gives a way to forget it. */
  hold(take: () => void): () => void {
    this.#takers.add(take);
    return () => this.#takers.delete(take);
  }

  /** Takes everything over. */
  flush(): void {
    for (const take of [...this.#takers]) take();
  }
}
