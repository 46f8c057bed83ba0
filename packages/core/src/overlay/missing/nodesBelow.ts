import type { Json } from "../../model/index.ts";

/** The values directly in a list or an object. */
export function childrenOf(value: Json): readonly Json[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).filter((child): child is Json => child !== undefined);
}

/** Every value below another one. */
export function descendantsOf(value: Json): readonly Json[] {
  return childrenOf(value).flatMap((child) => [child, ...descendantsOf(child)]);
}
