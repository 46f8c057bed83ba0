/** What an operator of a content stream does, as far as it matters (ISO 32000-1, annex A). */
export type Action =
  | "show"
  | "open"
  | "close"
  | "text"
  | "endText"
  | "path"
  | "paint"
  | "drop"
  | "draw"
  | "image";

export type ResourceKind = "Font" | "ExtGState" | "XObject" | "Pattern" | "Shading" | "ColorSpace";

export interface Operator {
  readonly action?: Action;
  /** What the name before it names. */
  readonly resource?: ResourceKind;
}

const ACTIONS: Readonly<Record<Action, string>> = {
  show: "Tj TJ ' \"",
  open: "BDC BMC",
  close: "EMC",
  text: "BT",
  endText: "ET",
  path: "m l c v y re h",
  paint: "f F f* B B* b b* S s",
  drop: "n",
  draw: "Do sh",
  image: "BI",
};

const RESOURCES: Readonly<Record<ResourceKind, string>> = {
  Font: "Tf",
  ExtGState: "gs",
  XObject: "Do",
  Shading: "sh",
  ColorSpace: "cs CS",
  Pattern: "scn SCN",
};

const LONGEST = 3;

const OPERATORS: ReadonlyMap<number, Operator> = collect();

/** The operator that stands there; nothing for one that does not matter. No string is made of it: there are thousands. */
export function operatorAt(bytes: Uint8Array, start: number, end: number): Operator | undefined {
  if (end - start > LONGEST) return undefined;
  let code = 0;
  for (let at = start; at < end; at++) code = code * 256 + (bytes[at] ?? 0);
  return OPERATORS.get(code);
}

function collect(): ReadonlyMap<number, Operator> {
  const operators = new Map<number, Operator>();
  const add = (words: string, meaning: Operator) => {
    for (const word of words.split(" ")) {
      const code = Buffer.from(word, "latin1").readUIntBE(0, word.length);
      operators.set(code, { ...operators.get(code), ...meaning });
    }
  };
  for (const [action, words] of Object.entries(ACTIONS)) add(words, { action: action as Action });
  for (const [kind, words] of Object.entries(RESOURCES)) add(words, { resource: kind as ResourceKind });
  return operators;
}
