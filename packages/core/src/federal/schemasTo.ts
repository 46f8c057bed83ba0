import type { Pointer, Schema } from "../model/index.ts";
import { propertiesOf } from "../schema/properties.ts";
import { isObject, splitPointer } from "../support/pointer.ts";

/** The schemas from the root to a place; nothing when there is no such place. */
export function schemasTo(schema: Schema, pointer: Pointer): readonly Schema[] | undefined {
  const found: Schema[] = [schema];
  for (const step of splitPointer(pointer)) {
    const below = propertiesOf(found.at(-1) ?? {})[step];
    if (!isObject(below)) return undefined;
    found.push(below as Schema);
  }
  return found;
}
