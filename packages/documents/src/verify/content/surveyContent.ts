import type { PdfFile } from "../../pdf/file/openPdf.ts";
import {
  nameOf,
  type PdfDict,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfSyntaxError,
} from "../../pdf/syntax/index.ts";
import type { CheckedPage } from "../CheckedFile.ts";
import { isStandardIntent } from "../rules/archive/intents.ts";
import { Colours } from "./Colours.ts";
import type { ContentFacts, FontUse } from "./ContentFacts.ts";
import { Findings } from "./Findings.ts";
import { inlineFaults, inlineImage, inlineSpace } from "./inlineImage.ts";
import { isReplaced, notePaint, openMark } from "./marks.ts";
import { DEVICE_COLOURS, OPERATORS, PAINTING } from "./operators.ts";
import { type ContentOperator, readContent } from "./readContent.ts";
import { showText } from "./showText.ts";
import { DECORATION, type Mark, type State, type Walk } from "./Walk.ts";

/** Forms within forms, deeper than this, are an attack. */
const DEEPEST_FORM = 12;
/** More operators than this, forms counted as often as they are shown, are an attack. */
const MOST_OPERATORS = 5_000_000;
/** ISO 19005-3, 6.1.13. */
const DEEPEST_STATE = 28;

/** Walks through the contents of all pages, of the forms they show, and of the looks of annotations. */
export function surveyContent(pdf: PdfFile, pages: readonly CheckedPage[]): ContentFacts {
  const findings = new Findings(pdf);
  const survey = new Survey(pdf, findings);
  for (const page of pages) {
    survey.page(page);
    for (const annotation of pdf.list(page.dict.get("Annots"))) survey.looks(annotation, page);
  }
  return findings;
}

class Survey {
  readonly #pdf: PdfFile;
  readonly #findings: Findings;
  readonly #colours: Colours;
  #operators = 0;

  constructor(pdf: PdfFile, findings: Findings) {
    this.#pdf = pdf;
    this.#findings = findings;
    this.#colours = new Colours(pdf, findings);
  }

  page(page: CheckedPage): void {
    const label = `страница ${page.number}`;
    const group = this.#pdf.dict(page.dict.get("Group"));
    if (nameOf(group.get("S")) === "Transparency" && group.has("CS"))
      this.#colours.space(group.get("CS"), new Map(), label);
    this.#walk(page.content, {
      label,
      owner: page.object,
      page: page.object,
      resources: page.resources,
      inherited: !page.ownResources,
      marks: [],
      depth: 0,
    });
  }

  /** The looks of an annotation: tagged by the annotation itself, so what they show needs no marks. */
  looks(annotation: PdfObject, page: CheckedPage): void {
    const normal = this.#pdf.resolve(this.#pdf.dict(this.#pdf.dict(annotation).get("AP")).get("N"));
    const streams =
      normal instanceof PdfStream ? [normal] : normal instanceof Map ? [...normal.values()] : [];
    for (const one of streams) {
      const stream = this.#pdf.resolve(one);
      if (!(stream instanceof PdfStream)) continue;
      const label = `страница ${page.number}, вид аннотации`;
      this.#form(stream, {
        label,
        owner: page.object,
        page: page.object,
        resources: page.resources,
        inherited: true,
        marks: [{ tag: "Annot", mcid: -1, replaced: false }],
        depth: 0,
      });
    }
  }

  #walk(content: readonly ContentOperator[], walk: Walk): void {
    const marks: Mark[] = [...walk.marks];
    const states: State[] = [];
    let state: State = { font: undefined, mode: 0 };
    let inline: PdfDict = new Map();
    for (const { name, operands, at } of content) {
      if (++this.#operators > MOST_OPERATORS) throw new PdfSyntaxError("too much content", at);
      const where = `${walk.label}, оператор ${name} (байт ${at})`;
      if (!OPERATORS.has(name))
        this.#findings.fault("operator", `оператора «${name.slice(0, 20)}» в стандарте нет`, where);
      if (name === "q") {
        states.push({ ...state });
        if (states.length === DEEPEST_STATE + 1)
          this.#findings.fault("nesting", `операторы q вложены глубже ${DEEPEST_STATE}`, where);
      } else if (name === "Q") state = states.pop() ?? state;
      else if (name === "BMC" || name === "BDC") marks.push(this.#open(operands, marks, walk, where));
      else if (name === "EMC") marks.pop();
      else if (name === "Tr") state.mode = Number(operands[0]);
      else if (name === "Tf") state.font = this.#font(nameOf(operands[0]) ?? "", walk, where);
      else if (name === "gs") state.font = this.#graphics(operands, walk, where) ?? state.font;
      else if (name === "ri") this.#intent(operands[0], where);
      else if (name === "ID") inline = inlineImage(operands);
      else if (name === "EI") this.#inline(inline, walk, where);
      else if (name === "Do") this.#show(operands, marks, walk, where);
      else if (name === "sh")
        this.#shading(this.#resource("Shading", nameOf(operands[0]) ?? "", walk, where), walk, where);
      else if (name === "cs" || name === "CS") this.#namedSpace(nameOf(operands[0]) ?? "", walk, where);
      else if (name === "scn" || name === "SCN") this.#pattern(operands.at(-1), walk, where);
      const device = DEVICE_COLOURS.get(name);
      if (device) this.#colours.device(device, walk.resources, where);
      if (name === "Tj" || name === "TJ" || name === "'" || name === '"')
        showText(operands, state, isReplaced(marks), where);
      if (PAINTING.has(name)) notePaint(marks, where, this.#findings);
    }
    if (marks.length !== walk.marks.length)
      this.#findings.fault("unbalanced", "помеченный фрагмент не закрыт или закрыт лишний раз", walk.label);
  }

  #open(operands: readonly PdfObject[], marks: readonly Mark[], walk: Walk, where: string): Mark {
    const name = nameOf(operands[1]);
    const found = name === undefined ? operands[1] : this.#resource("Properties", name, walk, where);
    const properties = this.#pdf.dict(found);
    const lang = this.#pdf.resolve(properties.get("Lang"));
    const given = { tag: nameOf(operands[0]) ?? "", properties, lang, where };
    return openMark(given, marks, walk, this.#findings);
  }

  #resource(kind: string, key: string, walk: Walk, where: string): PdfObject | undefined {
    const found = this.#pdf.resolve(this.#pdf.dict(walk.resources.get(kind)).get(key));
    if (found === undefined)
      this.#findings.fault("resource", `ресурса ${kind} «${key.slice(0, 40)}» нет в словаре ресурсов`, where);
    else if (walk.inherited)
      this.#findings.fault(
        "inherited",
        `ресурс ${kind} «${key.slice(0, 40)}» взят у страницы или узла выше`,
        where,
      );
    return found;
  }

  #font(name: string, walk: Walk, where: string): FontUse | undefined {
    const key = this.#pdf.dict(walk.resources.get("Font")).get(name);
    const dict = this.#pdf.resolve(key);
    if (!(dict instanceof Map)) {
      this.#findings.fault("resource", `шрифта «${name.slice(0, 40)}» нет в словаре ресурсов`, where);
      return undefined;
    }
    if (walk.inherited)
      this.#findings.fault("inherited", `шрифт «${name.slice(0, 40)}» взят у узла выше`, where);
    return this.#fontUse(dict, walk);
  }

  #fontUse(dict: PdfDict, walk: Walk): FontUse {
    const known = this.#findings.fonts.get(dict);
    if (known) return known;
    const use: FontUse = {
      dict,
      name: nameOf(this.#pdf.resolve(dict.get("BaseFont"))) ?? "",
      codes: new Map(),
    };
    this.#findings.fonts.set(dict, use);
    if (nameOf(dict.get("Subtype")) === "Type3") this.#type3(dict, walk);
    return use;
  }

  #type3(dict: PdfDict, walk: Walk): void {
    const own = this.#pdf.resolve(dict.get("Resources"));
    for (const glyph of this.#pdf.dict(dict.get("CharProcs")).values()) {
      const stream = this.#pdf.resolve(glyph);
      if (stream instanceof PdfStream)
        this.#stream(stream, {
          ...walk,
          label: `${walk.label}, знак шрифта Type3`,
          resources: own instanceof Map ? own : walk.resources,
          inherited: !(own instanceof Map),
          marks: [DECORATION],
          depth: walk.depth + 1,
        });
    }
  }

  #graphics(operands: readonly PdfObject[], walk: Walk, where: string): FontUse | undefined {
    const found = this.#resource("ExtGState", nameOf(operands[0]) ?? "", walk, where);
    if (!(found instanceof Map)) return undefined;
    this.#findings.use("ExtGState", found, where);
    const number = (key: string) => Number(this.#pdf.resolve(found.get(key)) ?? 1);
    const mask = this.#pdf.resolve(found.get("SMask"));
    const mode = nameOf(this.#pdf.resolve(found.get("BM")));
    if (
      number("ca") < 1 ||
      number("CA") < 1 ||
      mask instanceof Map ||
      (mode && mode !== "Normal" && mode !== "Compatible")
    )
      this.#findings.transparentPages.add(walk.page);
    const form = mask instanceof Map ? this.#pdf.resolve(mask.get("G")) : undefined;
    if (form instanceof PdfStream) this.#form(form, { ...walk, marks: [DECORATION] });
    const font = this.#pdf.resolve(this.#pdf.list(found.get("Font"))[0]);
    return font instanceof Map ? this.#fontUse(font, walk) : undefined;
  }

  #intent(object: PdfObject | undefined, where: string): void {
    const name = nameOf(object);
    if (!isStandardIntent(name))
      this.#findings.fault("intent", `неизвестный способ цветопередачи «${name ?? ""}»`, where);
  }

  #show(operands: readonly PdfObject[], marks: readonly Mark[], walk: Walk, where: string): void {
    const found = this.#resource("XObject", nameOf(operands[0]) ?? "", walk, where);
    if (!(found instanceof PdfStream)) return;
    this.#findings.use("XObject", found, where);
    if (nameOf(this.#pdf.resolve(found.dict.get("Subtype"))) === "Form") {
      const ref = this.#pdf.dict(walk.resources.get("XObject")).get(nameOf(operands[0]) ?? "");
      const owner = found.dict.has("StructParents") && ref instanceof PdfRef ? ref.number : walk.owner;
      this.#form(found, { ...walk, owner, marks, depth: walk.depth + 1 });
      return;
    }
    notePaint(marks, where, this.#findings);
    if (found.dict.has("SMask")) this.#findings.transparentPages.add(walk.page);
    if (this.#pdf.resolve(found.dict.get("ImageMask")) !== true && found.dict.has("ColorSpace"))
      this.#colours.space(found.dict.get("ColorSpace"), walk.resources, where);
    const intent = found.dict.get("Intent");
    if (intent !== undefined) this.#intent(this.#pdf.resolve(intent), where);
    const mask = this.#pdf.resolve(found.dict.get("SMask"));
    if (mask instanceof PdfStream && this.#findings.use("XObject", mask, where))
      this.#colours.space(mask.dict.get("ColorSpace"), walk.resources, where);
  }

  #form(stream: PdfStream, walk: Walk): void {
    if (walk.depth > DEEPEST_FORM) {
      this.#findings.fault("syntax", "формы вложены друг в друга без конца", walk.label);
      return;
    }
    this.#findings.use("XObject", stream, walk.label);
    const group = this.#pdf.dict(stream.dict.get("Group"));
    if (nameOf(group.get("S")) === "Transparency") {
      this.#findings.transparentPages.add(walk.page);
      if (group.has("CS")) this.#colours.space(group.get("CS"), walk.resources, walk.label);
    }
    const own = this.#pdf.resolve(stream.dict.get("Resources"));
    this.#stream(stream, {
      ...walk,
      label: walk.label.endsWith("форма") ? walk.label : `${walk.label}, форма`,
      resources: own instanceof Map ? own : walk.resources,
      inherited: !(own instanceof Map),
    });
  }

  #stream(stream: PdfStream, walk: Walk): void {
    let content: readonly ContentOperator[];
    try {
      content = readContent(this.#pdf.unpack(stream));
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      this.#findings.fault("syntax", `содержание не читается: ${error.message}`, walk.label);
      return;
    }
    this.#walk(content, walk);
  }

  #shading(found: PdfObject | undefined, walk: Walk, where: string): void {
    if (found === undefined) return;
    this.#findings.use("Shading", found, where);
    this.#colours.space(this.#pdf.dict(found).get("ColorSpace"), walk.resources, where);
  }

  #pattern(operand: PdfObject | undefined, walk: Walk, where: string): void {
    const name = nameOf(operand);
    if (name === undefined) return;
    const found = this.#resource("Pattern", name, walk, where);
    if (found === undefined || !this.#findings.use("Pattern", found, where)) return;
    if (found instanceof PdfStream)
      this.#form(found, {
        ...walk,
        marks: [DECORATION],
        depth: walk.depth + 1,
      });
    else this.#shading(this.#pdf.resolve(this.#pdf.dict(found).get("Shading")), walk, where);
  }

  #inline(image: PdfDict, walk: Walk, where: string): void {
    for (const { kind, what } of inlineFaults(image)) this.#findings.fault(kind, what, where);
    const space = inlineSpace(image);
    if (space !== undefined) this.#namedSpace(space, walk, where);
  }

  #namedSpace(name: string, walk: Walk, where: string): void {
    if (name === "Pattern") return;
    if (name.startsWith("Device")) this.#colours.device(name, walk.resources, where);
    else this.#colours.space(this.#resource("ColorSpace", name, walk, where), walk.resources, where);
  }
}
