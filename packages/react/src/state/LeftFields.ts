import { isWithin, joinPointer, type Pointer, splitPointer } from "@formulyar/core";

/** Remembers which fields a person has been in and left. */
export class LeftFields {
  #pointers: ReadonlySet<Pointer> = new Set();

  has(pointer: Pointer): boolean {
    return this.#pointers.has(pointer);
  }

  /** Whether any of them is new. */
  add(pointers: readonly Pointer[]): boolean {
    if (pointers.every((pointer) => this.#pointers.has(pointer))) return false;
    this.#pointers = new Set([...this.#pointers, ...pointers]);
    return true;
  }

  /** Rows of a list have new numbers; a row without one is gone. */
  renumber(list: Pointer, renumbered: (row: number) => number | undefined): void {
    const kept = [...this.#pointers].flatMap((pointer) => moved(pointer, list, renumbered));
    this.#pointers = new Set(kept);
  }
}

function moved(
  pointer: Pointer,
  list: Pointer,
  renumbered: (row: number) => number | undefined,
): readonly Pointer[] {
  if (pointer === list || !isWithin(pointer, list)) return [pointer];
  const [row, ...rest] = splitPointer(pointer.slice(list.length));
  const now = renumbered(Number(row));
  return now === undefined ? [] : [joinPointer(list, now, ...rest)];
}
