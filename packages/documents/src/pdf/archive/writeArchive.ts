import type { FieldPlace } from "../fields/FieldPlace.ts";
import { FieldWriter } from "../fields/FieldWriter.ts";
import { toFormElements } from "../fields/fieldElements.ts";
import type { OwnFonts } from "../fonts/ownFonts.ts";
import type { PrintedFile, PrintedHeading, PrintedPage } from "../printed/readPrinted.ts";
import { rewriteContent } from "../printed/rewriteContent.ts";
import { shownIn } from "../printed/scanContent.ts";
import { mendStructure } from "../structure/mend/mendStructure.ts";
import { elementsOf, type MarkedContent, type StructNode } from "../structure/StructNode.ts";
import { writeStructure } from "../structure/writeStructure.ts";
import { textString, writeObject } from "../syntax/index.ts";
import { type Attachment, attach } from "./attachRecord.ts";
import { PdfWriter } from "./PdfWriter.ts";
import { pack } from "./pack.ts";
import { placeContents } from "./placeContents.ts";
import { Resources } from "./Resources.ts";
import { srgbProfile } from "./srgbProfile.ts";
import { type Stamp, stampContent, stampElement } from "./stamp.ts";
import { writeAnnotations } from "./writeAnnotations.ts";
import { writeOutline } from "./writeOutline.ts";
import { type FileFacts, PRODUCER, pdfDate, xmp } from "./xmp.ts";

/** The font with every letter: what will be typed nobody knows. */
const WHOLE_FONT = "FormulyarRare-Regular";

/** What a document is, besides what the browser printed. */
export interface ArchiveFacts extends FileFacts {
  readonly attachment?: Attachment;
  /** Drawn on the first page. */
  readonly stamp?: Stamp;
  /** Places that are filled in on the screen, by the numbers in the addresses that the browser printed. */
  readonly fields?: readonly FieldPlace[];
}

/** The part of a printed file that is one document. */
export interface PrintedPart {
  /** Index of its first page, and of the first page that is not its own. */
  readonly from: number;
  readonly to: number;
  readonly structure: StructNode;
}

const PROFILE = pack(srgbProfile());

/**
 * Makes of a document that Chromium has printed a file for the archive and for screen readers: PDF/A-3a (ISO 19005-3) and
 * PDF/UA-1 (ISO 14289-1). The same document gives the same bytes.
 */
export function writeArchive(
  file: PrintedFile,
  part: PrintedPart,
  facts: ArchiveFacts,
  fonts: OwnFonts,
): Buffer {
  const writer = new PdfWriter();
  const catalog = writer.reserve();
  const tree = writer.reserve();
  const pages = file.pages.slice(part.from, part.to);
  const { root } = mendStructure(part.structure, (content) => shown(file, content));
  const stamped = facts.stamp ? stampElement(root, facts.stamp, part.from) : undefined;
  if (facts.fields) toFormElements(root, file, facts.fields);
  const numbers = pages.map(() => writer.reserve());
  const placed = placeContents(root, pages, { from: part.from, numbers, ...(stamped && { stamped }) });
  const font = fonts.get(WHOLE_FONT);
  const fields = facts.fields && font ? new FieldWriter(writer, facts.fields, font) : undefined;
  const annotations = writeAnnotations(writer, file, root, { placed, pageCount: pages.length, fields });
  const resources = new Resources(file, pages);
  const shared = resources.write(writer, fonts);
  for (const [index, page] of pages.entries()) {
    const drawn = facts.stamp && index === 0 ? stampContent(facts.stamp, page, placed.stampMcid) : "";
    const content = rewriteContent(page.content, page.scan, {
      name: (kind, name) => resources.name(page, kind, name),
      marks: placed.marks[index] ?? new Map(),
      after: drawn,
    });
    const stream = writer.stream("", content);
    writer.fill(
      numbers[index] ?? 0,
      pageText(page, { tree, stream, shared, index, annots: annotations.onPage(part.from + index) }),
    );
  }
  writer.fill(
    tree,
    `<</Type/Pages/Count ${numbers.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(" ")}]>>`,
  );
  const structure = writeStructure(writer, root, { pages: placed.pages, annotations: annotations.all });
  const outline = writeOutline(writer, headingsOf(file, root), (page) => numbers[page - part.from] ?? 0);
  writer.fill(
    catalog,
    catalogText(writer, { tree, structure, outline, facts, form: fields?.finish() ?? "" }),
  );
  return writer.finish({ root: catalog, info: writer.object(infoText(facts)) });
}

function shown({ pages }: PrintedFile, { page, mcid }: MarkedContent): string {
  const on = pages[page];
  return on ? shownIn(on.content, on.scan, mcid) : "";
}

interface PageParts {
  readonly tree: number;
  readonly stream: number;
  readonly shared: number;
  readonly index: number;
  readonly annots: readonly number[];
}

function pageText(page: PrintedPage, { tree, stream, shared, index, annots }: PageParts): string {
  const list = annots.map((number) => `${number} 0 R`).join(" ");
  return (
    `<</Type/Page/Parent ${tree} 0 R/MediaBox ${writeObject(page.mediaBox)}/Resources ${shared} 0 R` +
    `/Contents ${stream} 0 R/StructParents ${index}/Tabs/S${list === "" ? "" : `/Annots[${list}]`}>>`
  );
}

interface CatalogParts {
  readonly tree: number;
  readonly structure: number;
  readonly outline: string;
  readonly facts: ArchiveFacts;
  /** What it says of fields. */
  readonly form: string;
}

function catalogText(writer: PdfWriter, { tree, structure, outline, facts, form }: CatalogParts): string {
  // Metadata is found by programs that know nothing of PDF: it is not packed (ISO 19005-3, 6.6.2.1).
  const metadata = writer.packedStream("/Type/Metadata/Subtype/XML", Buffer.from(xmp(facts), "utf8"));
  const profile = writer.packedStream("/N 3/Filter/FlateDecode", PROFILE);
  const intent = writer.object(
    "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)" +
      `/RegistryName(http://www.color.org)/DestOutputProfile ${profile} 0 R>>`,
  );
  return (
    `<</Type/Catalog/Version/1.7/Pages ${tree} 0 R/Lang(ru)/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R` +
    `/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata} 0 R/OutputIntents[${intent} 0 R]${outline}${form}` +
    `${facts.attachment ? attach(writer, facts.attachment, facts.day) : ""}>>`
  );
}

function infoText({ title, day }: ArchiveFacts): string {
  const date = pdfDate(day);
  return (
    `<</Title ${writeObject(textString(title))}/Creator(${PRODUCER})/Producer(${PRODUCER})` +
    `/CreationDate${date}/ModDate${date}>>`
  );
}

function headingsOf(file: PrintedFile, root: StructNode): readonly PrintedHeading[] {
  const nodes = new Set(elementsOf(root));
  return file.headings.filter(({ node }) => nodes.has(node));
}
