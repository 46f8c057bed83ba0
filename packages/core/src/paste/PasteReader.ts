/** One answer found in a pasted text. */
export interface PastedPart {
  /** What it is, by the reader's own word. */
  readonly role: string;
  /** As the record keeps it; a date in ISO 8601, a code of `codes`. */
  readonly value: string;
  /** The words of the text that say it: they are told where the form has no place for it. */
  readonly source: string;
}

/** What a text says, and what of it nobody has understood. */
export interface Reading {
  readonly parts: readonly PastedPart[];
  readonly rest: readonly string[];
}

/** Understands one kind of text that people copy as a whole and forms ask for in parts. Pure, and never throws. */
export interface PasteReader {
  /** The word of `x-paste` that calls it. */
  readonly name: string;
  /** Russian: what it understands. */
  readonly title: string;
  /** What it finds: each role and its name in Russian. */
  readonly roles: { readonly [role: string]: string };
  /** Of roles whose value is one of a few codes: the codes. */
  readonly codes?: { readonly [role: string]: readonly string[] };
  /**
   * Reads a text that `plainText` has made plain. `at`: the role of the field that it is pasted into, where that has one.
   * Nothing for a text of another kind.
   */
  read(text: string, at?: string): Reading | undefined;
}
