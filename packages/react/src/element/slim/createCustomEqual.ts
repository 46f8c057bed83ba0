/** In place of `fast-equals`: plain values of schemas, data and props; functions are taken for equal, as RJSF wants it. */
export function createCustomEqual(): (one: unknown, other: unknown) => boolean {
  return (one, other) => equal(one, other, new Map());
}

function equal(one: unknown, other: unknown, open: Map<object, object>): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one === "function") return typeof other === "function";
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  // A pair that is being compared already, further up, is equal unless something else tells them apart.
  if (open.has(one)) return open.get(one) === other;
  open.set(one, other);
  const same = one instanceof Set || one instanceof Map ? false : sameMembers(one, other, open);
  open.delete(one);
  return same;
}

function sameMembers(one: object, other: object, open: Map<object, object>): boolean {
  const names = Object.keys(one) as (keyof typeof one)[];
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && equal(one[name], other[name], open))
  );
}
