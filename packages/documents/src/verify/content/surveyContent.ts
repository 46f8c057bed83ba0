import type { PdfFile } from "../../pdf/file/openPdf.ts";
import {
  nameOf,
  type PdfDict,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
  PdfSyntaxError,
} from "../../pdf/syntax/index.ts";
import type { CheckedPage } from "../CheckedFile.ts";
import { isStandardIntent } from "../rules/archive/intents.ts";
import type { ContentFacts, ContentFault, FontUse, MarkedPiece, UsedResource } from "./ContentFacts.ts";
import { DEVICE_COLOURS, OPERATORS, PAINTING, SHORT_SPACES } from "./operators.ts";
import { type ContentOperator, readContent } from "./readContent.ts";

/** Forms within forms, deeper than this, are an attack. */
const DEEPEST_FORM = 12;
/** More operators than this, forms counted as often as they are shown, are an attack. */
const MOST_OPERATORS = 5_000_000;
const DEEPEST_STATE = 28;

/** A `BMC` or `BDC` that is open. */
interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly replaced: boolean;
}

interface State {
  font: FontUse | undefined;
  mode: number;
}

/** One stream that is walked through. */
interface Walk {
  readonly label: string;
  readonly owner: number;
  readonly page: number;
  readonly resources: PdfDict;
  readonly inherited: boolean;
  readonly marks: readonly Mark[];
  readonly depth: number;
}

/** Walks through the contents of all pages, of the forms they show, and of the looks of annotations. */
export function surveyContent(pdf: PdfFile, pages: readonly CheckedPage[]): ContentFacts {
  const survey = new Survey(pdf);
  for (const page of pages) {
    survey.page(page);
    for (const annotation of pdf.list(page.dict.get("Annots"))) survey.looks(annotation, page);
  }
  return survey;
}

class Survey implements ContentFacts {
  readonly faults: ContentFault[] = [];
  readonly fonts = new Map<PdfDict, FontUse>();
  readonly pieces: MarkedPiece[] = [];
  readonly deviceColours = new Map<string, string>();
  readonly resources: UsedResource[] = [];
  readonly colourSpaces = new Map<PdfObject, string>();
  readonly transparentPages = new Set<number>();
  readonly #pdf: PdfFile;
  readonly #seen = new Set<PdfObject>();
  #operators = 0;

  constructor(pdf: PdfFile) {
    this.#pdf = pdf;
  }

  page(page: CheckedPage): void {
    const label = `страница ${page.number}`;
    const group = this.#pdf.dict(page.dict.get("Group"));
    if (nameOf(group.get("S")) === "Transparency" && group.has("CS"))
      this.#space(group.get("CS"), label, new Map());
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

  #fault(kind: ContentFault["kind"], what: string, where: string): void {
    this.faults.push({ kind, what, where });
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
        this.#fault("operator", `оператора «${name.slice(0, 20)}» в стандарте нет`, where);
      if (name === "q") {
        states.push({ ...state });
        if (states.length === DEEPEST_STATE + 1)
          this.#fault("nesting", `операторы q вложены глубже ${DEEPEST_STATE}`, where);
      } else if (name === "Q") state = states.pop() ?? state;
      else if (name === "BMC" || name === "BDC") this.#open(operands, marks, walk, where);
      else if (name === "EMC") marks.pop();
      else if (name === "Tr") state.mode = Number(operands[0]);
      else if (name === "Tf") state.font = this.#font(nameOf(operands[0]) ?? "", walk, where);
      else if (name === "gs") state.font = this.#graphics(operands, walk, where) ?? state.font;
      else if (name === "ri") this.#intent(operands[0], where);
      else if (name === "ID") inline = pairs(operands);
      else if (name === "EI") this.#inline(inline, walk, where);
      else if (name === "Do") this.#show(operands, marks, walk, where);
      else if (name === "sh") this.#shading(this.#resource("Shading", operands[0], walk, where), walk, where);
      else if (name === "cs" || name === "CS") this.#namedSpace(operands[0], walk, where);
      else if (name === "scn" || name === "SCN") this.#pattern(operands.at(-1), walk, where);
      const device = DEVICE_COLOURS.get(name);
      if (device) this.#device(device, walk, where);
      if (name === "Tj" || name === "TJ" || name === "'" || name === '"')
        this.#text(operands, state, marks, where);
      if (PAINTING.has(name)) this.#painted(marks, where);
    }
    if (marks.length !== walk.marks.length)
      this.#fault("unbalanced", "помеченный фрагмент не закрыт или закрыт лишний раз", walk.label);
  }

  #painted(marks: readonly Mark[], where: string): void {
    if (!marks.some(({ tag, mcid }) => tag === "Artifact" || mcid !== undefined))
      this.#fault("untagged", "содержание вне тегов и не помечено как оформление", where);
  }

  #open(operands: readonly PdfObject[], marks: Mark[], walk: Walk, where: string): void {
    const tag = nameOf(operands[0]) ?? "";
    const given = operands[1];
    const named = nameOf(given);
    const found = named === undefined ? given : this.#resource("Properties", given, walk, where);
    const properties = this.#pdf.dict(found ?? undefined);
    const mcid = properties.get("MCID");
    const tagged = marks.some((mark) => mark.mcid !== undefined);
    const artifact = marks.some((mark) => mark.tag === "Artifact");
    if (tag === "Artifact" && tagged)
      this.#fault("artifact-in-tagged", "оформление внутри содержания", where);
    if (typeof mcid === "number" && artifact)
      this.#fault("tagged-in-artifact", "содержание внутри оформления", where);
    if (typeof mcid === "number") this.pieces.push({ owner: walk.owner, mcid, tag, where });
    const lang = this.#pdf.resolve(properties.get("Lang"));
    if (lang instanceof PdfString && !/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(lang.bytes))
      this.#fault("lang", `язык «${lang.bytes.slice(0, 20)}» записан не по правилам`, where);
    marks.push({
      tag,
      mcid: typeof mcid === "number" ? mcid : undefined,
      replaced: properties.has("ActualText"),
    });
  }

  #resource(kind: string, name: PdfObject | undefined, walk: Walk, where: string): PdfObject | undefined {
    const key = nameOf(name) ?? "";
    const found = this.#pdf.resolve(this.#pdf.dict(walk.resources.get(kind)).get(key));
    if (found === undefined)
      this.#fault("resource", `ресурса ${kind} «${key.slice(0, 40)}» нет в словаре ресурсов`, where);
    else if (walk.inherited)
      this.#fault("inherited", `ресурс ${kind} «${key.slice(0, 40)}» взят у страницы или узла выше`, where);
    return found;
  }

  #use(kind: string, object: PdfObject, where: string): boolean {
    if (this.#seen.has(object)) return false;
    this.#seen.add(object);
    this.resources.push({ kind, object, dict: this.#pdf.dict(object), where });
    return true;
  }

  #font(name: string, walk: Walk, where: string): FontUse | undefined {
    const key = this.#pdf.dict(walk.resources.get("Font")).get(name);
    const dict = this.#pdf.resolve(key);
    if (!(dict instanceof Map)) {
      this.#fault("resource", `шрифта «${name.slice(0, 40)}» нет в словаре ресурсов`, where);
      return undefined;
    }
    if (walk.inherited) this.#fault("inherited", `шрифт «${name.slice(0, 40)}» взят у узла выше`, where);
    return this.#fontUse(dict, walk);
  }

  #fontUse(dict: PdfDict, walk: Walk): FontUse {
    const known = this.fonts.get(dict);
    if (known) return known;
    const use: FontUse = {
      dict,
      name: nameOf(this.#pdf.resolve(dict.get("BaseFont"))) ?? "",
      codes: new Map(),
    };
    this.fonts.set(dict, use);
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
          marks: [{ tag: "Artifact", mcid: undefined, replaced: false }],
          depth: walk.depth + 1,
        });
    }
  }

  #graphics(operands: readonly PdfObject[], walk: Walk, where: string): FontUse | undefined {
    const found = this.#resource("ExtGState", operands[0], walk, where);
    if (!(found instanceof Map)) return undefined;
    this.#use("ExtGState", found, where);
    const number = (key: string) => Number(this.#pdf.resolve(found.get(key)) ?? 1);
    const mask = this.#pdf.resolve(found.get("SMask"));
    const mode = nameOf(this.#pdf.resolve(found.get("BM")));
    if (
      number("ca") < 1 ||
      number("CA") < 1 ||
      mask instanceof Map ||
      (mode && mode !== "Normal" && mode !== "Compatible")
    )
      this.transparentPages.add(walk.page);
    const form = mask instanceof Map ? this.#pdf.resolve(mask.get("G")) : undefined;
    if (form instanceof PdfStream)
      this.#form(form, { ...walk, marks: [{ tag: "Artifact", mcid: undefined, replaced: false }] });
    const font = this.#pdf.resolve(this.#pdf.list(found.get("Font"))[0]);
    return font instanceof Map ? this.#fontUse(font, walk) : undefined;
  }

  #intent(object: PdfObject | undefined, where: string): void {
    const name = nameOf(object);
    if (!isStandardIntent(name))
      this.#fault("intent", `неизвестный способ цветопередачи «${name ?? ""}»`, where);
  }

  #inline(dict: PdfDict, walk: Walk, where: string): void {
    const filters = dict.get("F") ?? dict.get("Filter");
    for (const filter of Array.isArray(filters) ? filters : filters === undefined ? [] : [filters])
      if (!INLINE_FILTERS.has(nameOf(filter) ?? ""))
        this.#fault(
          "inline-filter",
          `сжатие «${nameOf(filter) ?? ""}» встроенного рисунка не разрешено`,
          where,
        );
    if (dict.get("I") === true || dict.get("Interpolate") === true)
      this.#fault("inline-interpolate", "встроенный рисунок сглаживается (I)", where);
    const space = dict.get("CS") ?? dict.get("ColorSpace");
    const name = nameOf(space);
    const full = SHORT_SPACES.get(name ?? "") ?? name;
    if (full?.startsWith("Device")) this.#device(full, walk, where);
    else if (name !== undefined) this.#namedSpace(space, walk, where);
  }

  #show(operands: readonly PdfObject[], marks: readonly Mark[], walk: Walk, where: string): void {
    const found = this.#resource("XObject", operands[0], walk, where);
    if (!(found instanceof PdfStream)) return;
    this.#use("XObject", found, where);
    if (nameOf(this.#pdf.resolve(found.dict.get("Subtype"))) === "Form") {
      const ref = this.#pdf.dict(walk.resources.get("XObject")).get(nameOf(operands[0]) ?? "");
      const owner = found.dict.has("StructParents") && ref instanceof PdfRef ? ref.number : walk.owner;
      this.#form(found, { ...walk, owner, marks, depth: walk.depth + 1 });
      return;
    }
    this.#painted(marks, where);
    if (found.dict.has("SMask")) this.transparentPages.add(walk.page);
    if (this.#pdf.resolve(found.dict.get("ImageMask")) !== true && found.dict.has("ColorSpace"))
      this.#space(found.dict.get("ColorSpace"), where, walk.resources);
    const intent = found.dict.get("Intent");
    if (intent !== undefined) this.#intent(this.#pdf.resolve(intent), where);
    const mask = this.#pdf.resolve(found.dict.get("SMask"));
    if (mask instanceof PdfStream && this.#use("XObject", mask, where))
      this.#space(mask.dict.get("ColorSpace"), where, walk.resources);
  }

  #form(stream: PdfStream, walk: Walk): void {
    if (walk.depth > DEEPEST_FORM) {
      this.#fault("syntax", "формы вложены друг в друга без конца", walk.label);
      return;
    }
    if (!this.#seen.has(stream)) this.#use("XObject", stream, walk.label);
    const group = this.#pdf.dict(stream.dict.get("Group"));
    if (nameOf(group.get("S")) === "Transparency") {
      this.transparentPages.add(walk.page);
      if (group.has("CS")) this.#space(group.get("CS"), walk.label, walk.resources);
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
      this.#fault("syntax", `содержание не читается: ${error.message}`, walk.label);
      return;
    }
    this.#walk(content, walk);
  }

  #shading(found: PdfObject | undefined, walk: Walk, where: string): void {
    if (found === undefined) return;
    this.#use("Shading", found, where);
    this.#space(this.#pdf.dict(found).get("ColorSpace"), where, walk.resources);
  }

  #pattern(name: PdfObject | undefined, walk: Walk, where: string): void {
    if (nameOf(name) === undefined) return;
    const found = this.#resource("Pattern", name, walk, where);
    if (found === undefined || !this.#use("Pattern", found, where)) return;
    if (found instanceof PdfStream)
      this.#form(found, {
        ...walk,
        marks: [{ tag: "Artifact", mcid: undefined, replaced: false }],
        depth: walk.depth + 1,
      });
    else this.#shading(this.#pdf.resolve(this.#pdf.dict(found).get("Shading")), walk, where);
  }

  #namedSpace(name: PdfObject | undefined, walk: Walk, where: string): void {
    const key = nameOf(name) ?? "";
    if (key === "Pattern") return;
    if (key.startsWith("Device")) this.#device(key, walk, where);
    else this.#space(this.#resource("ColorSpace", name, walk, where), where, walk.resources);
  }

  /** A colour of the device is one of its own when a default for it is set. */
  #device(name: string, walk: Pick<Walk, "resources">, where: string): void {
    const defaults = this.#pdf.dict(walk.resources.get("ColorSpace"));
    if (defaults.has(`Default${name.slice("Device".length)}`)) return;
    if (!this.deviceColours.has(name)) this.deviceColours.set(name, where);
  }

  #space(given: PdfObject | undefined, where: string, resources: PdfDict, depth = 0): void {
    const space = this.#pdf.resolve(given);
    const name = nameOf(space);
    if (name?.startsWith("Device")) this.#device(name, { resources }, where);
    if (!Array.isArray(space) || this.colourSpaces.has(space) || depth > 4) return;
    const family = nameOf(this.#pdf.resolve(space[0])) ?? "";
    if (family.startsWith("Device") && family !== "DeviceN") this.#device(family, { resources }, where);
    this.colourSpaces.set(space, where);
    if (family === "Indexed" || family === "Pattern") this.#space(space[1], where, resources, depth + 1);
    if (family === "Separation" || family === "DeviceN") this.#space(space[2], where, resources, depth + 1);
  }

  #text(operands: readonly PdfObject[], state: State, marks: readonly Mark[], where: string): void {
    const { font } = state;
    if (!font) return;
    const replaced = marks.some((mark) => mark.replaced);
    for (const bytes of stringsOf(operands))
      for (const code of codesOf(bytes, nameOf(font.dict.get("Subtype")) === "Type0")) {
        const known = font.codes.get(code) ?? { code, visible: false, replaced: true, where };
        known.visible ||= state.mode !== 3;
        known.replaced &&= replaced;
        font.codes.set(code, known);
      }
  }
}

const INLINE_FILTERS: ReadonlySet<string> = new Set(
  "ASCIIHexDecode ASCII85Decode FlateDecode RunLengthDecode CCITTFaxDecode DCTDecode AHx A85 Fl RL CCF DCT".split(
    " ",
  ),
);

function pairs(operands: readonly PdfObject[]): PdfDict {
  const dict: PdfDict = new Map();
  for (let at = 0; at + 1 < operands.length; at += 2)
    dict.set(nameOf(operands[at]) ?? "", operands[at + 1] ?? null);
  return dict;
}

function stringsOf(operands: readonly PdfObject[]): readonly string[] {
  return operands.flatMap((one) => {
    if (one instanceof PdfString) return [one.bytes];
    return Array.isArray(one) ? one.flatMap((item) => (item instanceof PdfString ? [item.bytes] : [])) : [];
  });
}

/** Codes of two bytes in composite fonts, of one in others. */
function codesOf(bytes: string, wide: boolean): readonly number[] {
  const step = wide ? 2 : 1;
  return Array.from({ length: Math.floor(bytes.length / step) }, (_, index) =>
    wide ? bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1) : bytes.charCodeAt(index),
  );
}
