import { joinPointer, type Pointer } from "@formulyar/core";
import type { Row } from "./row.ts";

/** Where a list stands: its pattern, its place in the data, the row around it. */
export interface ListPlace {
  readonly list: Pointer;
  readonly pointer: Pointer;
  readonly outer: Row | undefined;
}

/** The row of an item; the item may not be there yet. */
export function plainRow({ list, pointer, outer }: ListPlace, item: number | string, index: number): Row {
  return {
    pattern: joinPointer(list, "*"),
    pointer: joinPointer(pointer, item),
    index,
    ...(outer && { outer }),
  };
}
