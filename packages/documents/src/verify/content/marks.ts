import { type PdfDict, type PdfObject, PdfString } from "../../pdf/syntax/index.ts";
import { SPOKEN } from "./ContentFacts.ts";
import type { Findings } from "./Findings.ts";
import type { Mark, Walk } from "./Walk.ts";

/** RFC 3066, as ISO 32000-1, 14.9.2 wants it. */
const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

export interface MarkGiven {
  readonly tag: string;
  readonly properties: PdfDict;
  /** Its language, resolved. */
  readonly lang: PdfObject | undefined;
  readonly where: string;
}

/** A mark that is opened within others; what is wrong with it is noted. */
export function openMark(given: MarkGiven, open: readonly Mark[], { owner }: Walk, findings: Findings): Mark {
  const { tag, properties, lang, where } = given;
  const mcid = properties.get("MCID");
  if (tag === "Artifact" && open.some((mark) => mark.mcid !== undefined))
    findings.fault("artifact-in-tagged", "оформление внутри содержания", where);
  if (typeof mcid === "number") {
    if (open.some((mark) => mark.tag === "Artifact"))
      findings.fault("tagged-in-artifact", "содержание внутри оформления", where);
    findings.pieces.push({ owner, mcid, tag, where });
  }
  if (tag === "Span" && lang === undefined) {
    const around = typeof mcid === "number" ? mcid : open.findLast((mark) => mark.mcid !== undefined)?.mcid;
    for (const key of SPOKEN)
      if (properties.has(key)) findings.spans.push({ key, owner, mcid: around, where });
  }
  if (lang instanceof PdfString && !LANGUAGE.test(lang.bytes))
    findings.fault("lang", `язык «${lang.bytes.slice(0, 20)}» записан не по правилам`, where);
  return {
    tag,
    mcid: typeof mcid === "number" ? mcid : undefined,
    replaced: properties.has("ActualText"),
  };
}

export function isReplaced(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.replaced);
}

/** Whatever leaves something on the page is content or decoration. */
export function notePaint(marks: readonly Mark[], where: string, findings: Findings): void {
  if (!marks.some(({ tag, mcid }) => tag === "Artifact" || mcid !== undefined))
    findings.fault("untagged", "содержание вне тегов и не помечено как оформление", where);
}
