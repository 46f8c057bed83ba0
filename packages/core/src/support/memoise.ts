/** Remembers results by the arguments' text. A call that throws is not remembered. */
export function memoise<A extends readonly (string | undefined)[], R>(
  make: (...args: A) => R,
): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = JSON.stringify(args);
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(...args);
    known.set(key, made);
    return made;
  };
}
