import type { Json, Option } from "@formulyar/core";

/** A row on the screen: of an option, chosen or not; or one that only the data has. */
export interface TableRow {
  /** Stays the same while rows come and go. */
  readonly id: string;
  /** Place in the data; none when the option is not chosen. */
  readonly index: number | undefined;
  /** The row in the record, with computed values. */
  readonly value: Json | undefined;
  /** The row as it is kept, without them. */
  readonly own: Json | undefined;
  /** What it is called: «3 Приобретение товаров», «2». */
  readonly name: string;
  /** The option that it stands for. */
  readonly option?: Option;
  /** Why it does not stand at its option. */
  readonly fault?: "repeated" | "unknown";
}

/** Rows under a common heading; without a title they have none. */
export interface TableGroup {
  readonly id: string;
  readonly title: string | undefined;
  readonly rows: readonly TableRow[];
}
