import type { BenchCase } from "./benchCase.ts";
import { table } from "./grownForm.ts";
import type { WordEnd } from "./typing.ts";

export type ContenderName = "rjsf" | "hand" | "contained" | "ours";

/** What is measured on a page. */
export type Part = "field" | "cell";

export interface Contender {
  readonly name: ContenderName;
  /** Russian. */
  readonly title: string;
  /** Whether everything is on one page; otherwise each part has its own. */
  readonly isOnePage: boolean;
  /** Address of the page that shows a part, or of that which a user comes to. */
  readonly address: (rows: number, part?: Part) => string;
  /** How a word ends in a part. */
  readonly end: (part: Part) => WordEnd;
  /** Whether errors are to be shown while somebody types. */
  readonly checks: boolean;
}

const sections = { field: "person", cell: "services" } as const;

/** In the order in which they are visited. */
export const contenders: readonly Contender[] = [
  {
    name: "rjsf",
    title: "RJSF как есть",
    address: (rows) => `/rjsf/rjsf.html?rows=${rows}`,
    isOnePage: true,
    end: leaves,
    checks: false,
  },
  {
    name: "hand",
    title: "HTML от руки",
    address: (rows) => `/hand-${rows}.html`,
    isOnePage: true,
    end: leaves,
    checks: false,
  },
  {
    name: "contained",
    title: "HTML от руки, contain",
    address: (rows) => `/contained-${rows}.html`,
    isOnePage: true,
    end: leaves,
    checks: false,
  },
  {
    name: "ours",
    title: "StatutoryForm",
    address: (rows, part) => `/ours/ours.html?rows=${rows}${part ? `&section=${sections[part]}` : ""}`,
    isOnePage: false,
    end: (part) => (part === "cell" ? "Enter" : "pause"),
    checks: true,
  },
];

function leaves(part: Part): WordEnd {
  return part === "cell" ? "Tab" : "pause";
}

/** Places to type into: the same field each time, or one cell after the other near the end of the table. */
export function placeOf(part: Part, { rows }: BenchCase, word: number): string {
  return part === "field"
    ? "/registrationAddress/street"
    : `${table.list}/${rows - 12 + word}/completionMark`;
}
