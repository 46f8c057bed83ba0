/**
 * What is known already of parts of a record. A part that is the very same object has not changed, so what followed from
 * it still does: records are values, which are replaced and never written into.
 */
export interface Memory {
  /** What follows from these parts; made only when it is not known yet. `what` tells one question from another. */
  readonly of: <T>(what: object, parts: readonly unknown[], make: () => T) => T;
  /** The question `what` as long as it is asked with the same values; with other values it is another question. */
  readonly asked: (what: object, values: readonly unknown[]) => object;
}

/** Knows nothing: everything is worked out anew. */
export const noMemory: Memory = { of: (_what, _parts, make) => make(), asked: (what) => what };

interface Asked {
  readonly values: readonly unknown[];
  readonly question: object;
}

/** The same question is asked with several values in turn: before and after values were computed, and in the check. */
const mostAsked = 6;

/** A memory that lasts as long as somebody holds it; what belongs to parts that are gone goes with them. */
export function createMemory(): Memory {
  const known = new WeakMap<object, unknown>();
  const questions = new WeakMap<object, readonly Asked[]>();

  function of<T>(what: object, parts: readonly unknown[], make: () => T): T {
    if (!parts.every(isPart)) return make();
    let level = known.get(what) as WeakMap<object, unknown> | undefined;
    if (!level) {
      level = new WeakMap();
      known.set(what, level);
    }
    return inside(level, parts as readonly object[], 0, make);
  }

  function asked(what: object, values: readonly unknown[]): object {
    const before = questions.get(what) ?? [];
    const same = before.find((one) => sameValues(one.values, values));
    const now = same ?? { values, question: {} };
    if (before[0] !== now) {
      questions.set(what, [now, ...before.filter((one) => one !== now)].slice(0, mostAsked));
    }
    return now.question;
  }

  return { of, asked };
}

function inside<T>(level: WeakMap<object, unknown>, parts: readonly object[], at: number, make: () => T): T {
  const part = parts[at] as object;
  const isLast = at === parts.length - 1;
  if (level.has(part)) {
    const found = level.get(part);
    return isLast ? (found as T) : inside(found as WeakMap<object, unknown>, parts, at + 1, make);
  }
  const made = isLast ? make() : new WeakMap<object, unknown>();
  level.set(part, made);
  return isLast ? (made as T) : inside(made as WeakMap<object, unknown>, parts, at + 1, make);
}

function isPart(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, at) => Object.is(value, b[at]));
}
