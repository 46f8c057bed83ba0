import { writeFont } from "../fonts/fontObjects.ts";
import { isOwnFont, type OwnFonts } from "../fonts/ownFonts.ts";
import type { ResourceKind } from "../printed/contentOperators.ts";
import type { PrintedFile, PrintedPage } from "../printed/readPrinted.ts";
import { type PdfObject, PdfRef } from "../syntax/index.ts";
import { ObjectCopier } from "./ObjectCopier.ts";
import type { PdfWriter } from "./PdfWriter.ts";

const LETTERS: Readonly<Record<ResourceKind, string>> = {
  Font: "F",
  ExtGState: "G",
  XObject: "X",
  Pattern: "P",
  Shading: "S",
  ColorSpace: "C",
};

const DEVICE: ReadonlySet<string> = new Set(["DeviceRGB", "DeviceGray", "DeviceCMYK", "Pattern"]);

/** A resource of the printed file: an object of its own, or one that stands in a page. */
interface Resource {
  readonly kind: ResourceKind;
  readonly object: PdfObject;
  readonly name: string;
  /** Glyphs that pages show, of a font. */
  readonly glyphs: Set<number>;
}

/**
 * The fonts, pictures and settings that the pages of a document use: named anew in the order in which they are used, so
 * that a document has the same bytes whatever was printed along with it.
 */
export class Resources {
  readonly #file: PrintedFile;
  readonly #byObject = new Map<unknown, Resource>();
  readonly #byName = new Map<PrintedPage, Map<string, Resource | undefined>>();
  readonly #counts = new Map<ResourceKind, number>();

  constructor(file: PrintedFile, pages: readonly PrintedPage[]) {
    this.#file = file;
    for (const page of pages) {
      for (const { kind, name } of page.scan.names) this.#find(page, kind, name);
      for (const [name, glyphs] of page.scan.glyphs)
        for (const glyph of glyphs) this.#find(page, "Font", name)?.glyphs.add(glyph);
    }
  }

  /** What a page's content calls a resource from now on. */
  name(page: PrintedPage, kind: ResourceKind, name: string): string {
    return this.#find(page, kind, name)?.name ?? name;
  }

  /** Writes them; gives the number of the dictionary, which all pages share. */
  write(writer: PdfWriter, fonts: OwnFonts): number {
    const copier = new ObjectCopier(this.#file.objects, writer);
    const kinds = new Map<ResourceKind, string>();
    for (const resource of this.#byObject.values()) {
      const entry = `/${resource.name} ${this.#value(resource, { copier, writer, fonts })}`;
      kinds.set(resource.kind, (kinds.get(resource.kind) ?? "") + entry);
    }
    const text = [...kinds].map(([kind, entries]) => `/${kind}<<${entries}>>`);
    return writer.object(`<<${text.join("")}>>`);
  }

  /** A name is looked up once a page: a sheet of text changes fonts hundreds of times. */
  #find(page: PrintedPage, kind: ResourceKind, name: string): Resource | undefined {
    const names = this.#byName.get(page) ?? new Map<string, Resource | undefined>();
    this.#byName.set(page, names);
    const key = `${kind}/${name}`;
    if (names.has(key)) return names.get(key);
    const found = this.#look(page, kind, name);
    names.set(key, found);
    return found;
  }

  #look(page: PrintedPage, kind: ResourceKind, name: string): Resource | undefined {
    const all = this.#file.objects.resolve(page.resources.get(kind));
    const object = all instanceof Map ? all.get(name) : undefined;
    if (object === undefined || (kind === "ColorSpace" && DEVICE.has(name))) return undefined;
    const key = object instanceof PdfRef ? `${kind} ${object.number}` : object;
    const known = this.#byObject.get(key);
    if (known) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const made = { kind, object, name: `${LETTERS[kind]}${count}`, glyphs: new Set<number>() };
    this.#byObject.set(key, made);
    return made;
  }

  #value({ kind, object, glyphs }: Resource, { copier, writer, fonts }: Writing): string {
    const own = kind === "Font" ? isOwnFont(this.#file.objects, object, { glyphs, fonts }) : undefined;
    return own ? `${writeFont(writer, own, glyphs)} 0 R` : copier.copy(object);
  }
}

interface Writing {
  readonly copier: ObjectCopier;
  readonly writer: PdfWriter;
  readonly fonts: OwnFonts;
}
