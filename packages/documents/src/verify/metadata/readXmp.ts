import type { PdfFile } from "../../pdf/file/openPdf.ts";
import { PdfStream, PdfSyntaxError } from "../../pdf/syntax/index.ts";
import { parseXml, type XmlElement } from "./parseXml.ts";

export const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
export const PDFA_ID = "http://www.aiim.org/pdfa/ns/id/";
export const PDFUA_ID = "http://www.aiim.org/pdfua/ns/id/";
export const DC = "http://purl.org/dc/elements/1.1/";

/** A property of the metadata. */
export interface XmpProperty {
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  /** Of a simple property, or of the first item of a list. */
  readonly text: string;
  /** Nothing when it stands as an attribute. */
  readonly element: XmlElement | undefined;
}

export interface Xmp {
  /** What stands in `<?xpacket …?>`. */
  readonly header: string;
  /** UTF-8, as it must be. */
  readonly utf8: boolean;
  /** Why it cannot be read; nothing when it can. English. */
  readonly broken: string | undefined;
  readonly properties: readonly XmpProperty[];
}

/** The metadata of the file (ISO 16684-1). */
export function readXmp(pdf: PdfFile): Xmp | undefined {
  const stream = pdf.resolve(pdf.catalog.get("Metadata"));
  if (!(stream instanceof PdfStream)) return undefined;
  let text = "";
  let utf8 = true;
  try {
    const bytes = pdf.unpack(stream);
    text = new TextDecoder("utf-8").decode(bytes);
    utf8 = !text.includes("\uFFFD") && !text.includes("\0");
    const top = parseXml(text.trim());
    return { header: headerOf(text), utf8, broken: undefined, properties: propertiesOf(top) };
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    return { header: headerOf(text), utf8, broken: error.message, properties: [] };
  }
}

function headerOf(text: string): string {
  return /<\?xpacket\s([^?]*)\?>/.exec(text)?.[1] ?? "";
}

function propertiesOf(top: XmlElement): readonly XmpProperty[] {
  const rdf = top.local === "RDF" ? top : top.children.find(({ local }) => local === "RDF");
  if (rdf?.namespace !== RDF) throw new PdfSyntaxError("no rdf:RDF", 0);
  return rdf.children.flatMap((description) => {
    if (description.local !== "Description" || description.namespace !== RDF)
      throw new PdfSyntaxError("no rdf:Description", 0);
    const short = description.attributes
      .filter(({ namespace }) => namespace !== RDF && namespace !== "")
      .map(({ value, ...name }) => ({ ...name, text: value, element: undefined }));
    const long = description.children.map((element) => ({
      prefix: element.prefix,
      local: element.local,
      namespace: element.namespace,
      text: textOf(element),
      element,
    }));
    return [...short, ...long];
  });
}

function textOf(element: XmlElement): string {
  const [first] = element.children;
  return first ? textOf(first) : element.text.trim();
}

/** A property by namespace and name. */
export function property(xmp: Xmp | undefined, namespace: string, local: string): XmpProperty | undefined {
  return xmp?.properties.find((one) => one.namespace === namespace && one.local === local);
}
