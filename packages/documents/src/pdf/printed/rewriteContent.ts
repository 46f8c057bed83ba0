import type { ResourceKind } from "./contentOperators.ts";
import type { ContentScan } from "./scanContent.ts";

export interface ContentChanges {
  /** What a resource is called from now on. */
  readonly name: (kind: ResourceKind, name: string) => string;
  /** What each marked content is from now on: its number and the element that it belongs to; decoration when absent. */
  readonly marks: ReadonlyMap<number, { readonly mcid: number; readonly type: string }>;
  /** Content drawn after everything else, in the page's own coordinates. */
  readonly after: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Writes a page's content anew: resources by other names, marks by other numbers, decoration marked as such. */
export function rewriteContent(bytes: Uint8Array, scan: ContentScan, changes: ContentChanges): Buffer {
  const edits = [...namesOf(scan, changes), ...marksOf(scan, changes), ...decorationsOf(scan)];
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The browser turns the page's coordinates upside down and leaves them so.
  const pieces: string[] = ["q\n"];
  let at = 0;
  for (const { start, end, text } of edits) {
    pieces.push(source.toString("latin1", at, start), text);
    at = end;
  }
  pieces.push(source.toString("latin1", at), "\nQ", changes.after);
  return Buffer.from(pieces.join(""), "latin1");
}

function namesOf({ names }: ContentScan, { name }: ContentChanges): readonly Edit[] {
  return names.map((use) => ({ start: use.start, end: use.end, text: `/${name(use.kind, use.name)}` }));
}

function marksOf({ marks }: ContentScan, changes: ContentChanges): readonly Edit[] {
  return marks.map(({ start, end, mcid }) => {
    const owner = changes.marks.get(mcid);
    return { start, end, text: owner ? `/${owner.type}<</MCID ${owner.mcid}>>BDC` : "/Artifact BMC" };
  });
}

function decorationsOf({ decorations }: ContentScan): readonly Edit[] {
  return decorations.flatMap(({ start, end }) => [
    { start, end: start, text: "/Artifact BMC\n" },
    { start: end, end, text: "\nEMC" },
  ]);
}
