import { PdfSyntaxError } from "../../pdf/syntax/index.ts";

/** An element of XML with its namespace. */
export interface XmlElement {
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  text: string;
}

export interface XmlAttribute {
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly value: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|(<)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const DEEPEST = 100;

/** Reads XML 1.0 with namespaces and without DTD. @throws PdfSyntaxError when it is not well formed */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { prefix: "", local: "", namespace: "", attributes: [], children: [], text: "" };
  const open: { element: XmlElement; name: string; spaces: ReadonlyMap<string, string> }[] = [
    { element: root, name: "", spaces: new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]) },
  ];
  for (const [, data, close, name, attributes = "", empty, text, wrong] of xml.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (!top || wrong || open.length > DEEPEST) throw new PdfSyntaxError("XML is not well formed", 0);
    if (data !== undefined) top.element.text += data;
    else if (text !== undefined) top.element.text += unescaped(text);
    else if (close !== undefined) {
      if (open.pop()?.name !== close) throw new PdfSyntaxError(`</${close.slice(0, 40)}> closes nothing`, 0);
    } else if (name !== undefined) {
      const made = element(name, attributes, top.spaces);
      top.element.children.push(made.element);
      if (!empty) open.push({ ...made, name });
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.replace("\uFEFF", "").trim() !== "")
    throw new PdfSyntaxError("no whole XML document", 0);
  return root.children[0] ?? root;
}

function element(name: string, text: string, above: ReadonlyMap<string, string>) {
  const given = [...text.matchAll(ATTRIBUTE)].map(
    ([, key = "", double, single]) => [key, unescaped(double ?? single ?? "")] as const,
  );
  if (new Set(given.map(([key]) => key)).size !== given.length)
    throw new PdfSyntaxError("an attribute stands twice", 0);
  const spaces = new Map(above);
  for (const [key, value] of given) {
    if (key === "xmlns") spaces.set("", value);
    if (key.startsWith("xmlns:")) spaces.set(key.slice(6), value);
  }
  const attributes = given
    .filter(([key]) => key !== "xmlns" && !key.startsWith("xmlns:"))
    .map(([key, value]) => ({ ...qualified(key, spaces, true), value }));
  const made: XmlElement = { ...qualified(name, spaces, false), attributes, children: [], text: "" };
  return { element: made, spaces };
}

function qualified(name: string, spaces: ReadonlyMap<string, string>, attribute: boolean) {
  const [local = "", prefix = ""] = name.split(":").reverse();
  const namespace = attribute && prefix === "" ? "" : spaces.get(prefix);
  if (prefix !== "" && namespace === undefined) throw new PdfSyntaxError("a prefix without namespace", 0);
  return { prefix, local, namespace: namespace ?? "" };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["amp", "&"],
]);

function unescaped(text: string): string {
  return text.replaceAll(/&(#x[\da-fA-F]+|#\d+|\w+);|&/g, (_, entity: string | undefined) => {
    const known = ENTITIES.get(entity ?? "");
    if (known !== undefined) return known;
    const code = entity?.startsWith("#x") ? Number.parseInt(entity.slice(2), 16) : Number(entity?.slice(1));
    if (!entity?.startsWith("#") || !(code > 0 && code <= 0x10ffff))
      throw new PdfSyntaxError("an entity that XML does not know", 0);
    return String.fromCodePoint(code);
  });
}
