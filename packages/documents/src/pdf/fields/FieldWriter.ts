import type { PdfWriter } from "../archive/PdfWriter.ts";
import type { TrueTypeFont } from "../fonts/TrueTypeFont.ts";
import { type PdfArray, PdfName, textString, writeObject } from "../syntax/index.ts";
import { writeCyrillicFont } from "./cyrillicFont.ts";
import type { FieldPlace } from "./FieldPlace.ts";

/** Where a widget stands. */
export interface WidgetSpot {
  readonly rectangle: PdfArray;
  /** Number of the page's object. */
  readonly page: number;
  /** In the parent tree. */
  readonly key: number;
}

interface Parent {
  readonly number: number;
  readonly kids: number[];
  readonly place: FieldPlace;
}

// Flags of fields (ISO 32000-1, 12.7.4).
const MULTILINE = 2 ** 12;
const RADIO = 2 ** 15;
const COMBO = 2 ** 17;

/** A cell so high takes several lines; points. */
const HIGH = 26;

/** The font's name in the resources of the form. */
const FONT = "Tinos";

/** Writes the fields of a document (ISO 32000-1, 12.7) and the widgets that they have on its pages. */
export class FieldWriter {
  readonly #writer: PdfWriter;
  readonly #places: readonly FieldPlace[];
  readonly #font: number;
  readonly #fields: number[] = [];
  readonly #parents = new Map<string, Parent>();
  readonly #drawings = new Map<string, number>();
  readonly #options = new Map<string, number>();
  readonly #counts = new Map<string, number>();

  constructor(writer: PdfWriter, places: readonly FieldPlace[], font: TrueTypeFont) {
    this.#writer = writer;
    this.#places = places;
    this.#font = writeCyrillicFont(writer, font);
    for (const { name } of places) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  place(index: number): FieldPlace | undefined {
    return this.#places[index];
  }

  /** Writes a place as a widget: the field itself, or one of its places. Gives its number. */
  widget(place: FieldPlace, spot: WidgetSpot): number {
    const rectangle = spot.rectangle.map(Number);
    const [left = 0, bottom = 0, right = 0, top = 0] = rectangle;
    const size: Size = [Math.abs(right - left), Math.abs(top - bottom)];
    const looks = isMark(place) ? this.#markLooks(place, size) : this.#textLooks(place, size);
    const own =
      `/Type/Annot/Subtype/Widget/Rect ${writeObject(spot.rectangle)}/F 4/P ${spot.page} 0 R` +
      `/StructParent ${spot.key}${looks}`;
    if (place.kind !== "radio" && this.#counts.get(place.name) === 1) {
      const number = this.#writer.object(`<<${own}${this.#fieldEntries(place, size)}>>`);
      this.#fields.push(number);
      return number;
    }
    const parent = this.#parentOf(place);
    const number = this.#writer.object(`<<${own}/Parent ${parent.number} 0 R>>`);
    parent.kids.push(number);
    return number;
  }

  /** What the catalog says of the fields. */
  finish(): string {
    for (const { number, kids, place } of this.#parents.values())
      this.#writer.fill(
        number,
        `<<${this.#fieldEntries(place, undefined)}/Kids[${kids.map((kid) => `${kid} 0 R`).join(" ")}]>>`,
      );
    const fields = this.#fields.map((number) => `${number} 0 R`).join(" ");
    return `/AcroForm<</Fields[${fields}]/DR<</Font<</${FONT} ${this.#font} 0 R>>>>/DA(/${FONT} 0 Tf 0 g)>>`;
  }

  #parentOf(place: FieldPlace): Parent {
    const known = this.#parents.get(place.name);
    if (known) return known;
    const made = { number: this.#writer.reserve(), kids: [], place };
    this.#parents.set(place.name, made);
    this.#fields.push(made.number);
    return made;
  }

  #fieldEntries(place: FieldPlace, size: Size | undefined): string {
    const { name, kind, maxLength } = place;
    const title = kind === "radio" ? groupTitle(place.title) : place.title;
    const entries = `/T${writeObject(textString(name))}/TU${writeObject(textString(title))}`;
    if (kind === "check") return `/FT/Btn${entries}/V/Off`;
    if (kind === "radio") return `/FT/Btn/Ff ${RADIO}${entries}/V/Off`;
    if (kind === "choice")
      return `/FT/Ch/Ff ${COMBO}${entries}/Opt ${this.#optionsOf(place)} 0 R${APPEARANCE}`;
    const flags = isMultiline(place, size) ? `/Ff ${MULTILINE}` : "";
    const longest = maxLength === undefined ? "" : `/MaxLen ${maxLength}`;
    return `/FT/Tx${flags}${entries}${longest}${typeOf(place, size)}`;
  }

  /** Lists of options are long, and rows of a table have the same: each is written once. */
  #optionsOf({ options = [] }: FieldPlace): number {
    const pairs = options.map(([value, label]) => [textString(value), textString(label)]);
    const text = writeObject(pairs);
    const known = this.#options.get(text) ?? this.#writer.object(text);
    this.#options.set(text, known);
    return known;
  }

  #textLooks(place: FieldPlace, [width, height]: Size): string {
    const drawing = this.#drawing(
      `/Resources<</Font<</${FONT} ${this.#font} 0 R>>>>`,
      [width, height],
      "/Tx BMC\nEMC",
    );
    // A place of a field that has several: each viewer looks here first.
    const appearance = typeOf(place, [width, height]);
    return `/AP<</N ${drawing} 0 R>>/BS<</W 0>>${(this.#counts.get(place.name) ?? 0) > 1 ? appearance : ""}`;
  }

  #markLooks({ state = "yes" }: FieldPlace, size: Size): string {
    const on = this.#drawing("", size, crossIn(size));
    const off = this.#drawing("", size, "");
    return `/AS/Off/AP<</N<<${writeObject(PdfName.of(state))} ${on} 0 R/Off ${off} 0 R>>>>/BS<</W 0>>`;
  }

  #drawing(entries: string, [width, height]: Size, content: string): number {
    const dict = `/Type/XObject/Subtype/Form/BBox[0 0 ${short(width)} ${short(height)}]${entries || "/Resources<<>>"}`;
    const key = dict + content;
    const known = this.#drawings.get(key) ?? this.#writer.packedStream(dict, Buffer.from(content, "latin1"));
    this.#drawings.set(key, known);
    return known;
  }
}

type Size = readonly [width: number, height: number];

/** A line so wide takes an answer in the usual size of type; points. */
const WIDE = 150;

/** As large as the place allows. */
const APPEARANCE = `/DA(/${FONT} 0 Tf 0 g)`;
const USUAL = `/DA(/${FONT} 11 Tf 0 g)`;
/** Cells of a table are narrow. */
const NARROW = `/DA(/${FONT} 8 Tf 0 g)`;
const NARROW_WIDTH = 110;

function isMark({ kind }: FieldPlace): boolean {
  return kind === "check" || kind === "radio";
}

function isMultiline({ multiline, kind }: FieldPlace, size: Size | undefined): boolean {
  return kind === "text" && (multiline ?? (size !== undefined && size[1] > HIGH));
}

function typeOf(place: FieldPlace, size: Size | undefined): string {
  if (!isMultiline(place, size)) return size !== undefined && size[0] > WIDE ? USUAL : APPEARANCE;
  return size !== undefined && size[0] < NARROW_WIDTH ? NARROW : USUAL;
}

/** The square is printed on the page; the cross in it is ours. */
function crossIn([width, height]: Size): string {
  const half = 0.24 * Math.min(width, height);
  const [x, y] = [width / 2, height / 2];
  const line = (up: number) =>
    `${short(x - half)} ${short(y - up * half)} m ${short(x + half)} ${short(y + up * half)} l`;
  return `0 0 0 RG 1.1 w 1 J\n${line(1)}\n${line(-1)}\nS`;
}

/** Without the option, which is its place's own. */
function groupTitle(title: string): string {
  return title.split(" – ").slice(0, -1).join(" – ") || title;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
