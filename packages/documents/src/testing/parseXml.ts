/** An element of an XML document, or a piece of its text. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** Reads XML as our own documents have it: no CDATA, no DTD. Throws when elements do not close as they opened. */
export function parseXml(xml: string): XmlElement {
  const root = { name: "", attributes: {}, children: [] as XmlNode[] };
  const open = [root];
  for (const [, close, name = "", attributes = "", empty, text] of xml.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)/g,
  )) {
    if (text !== undefined) open.at(-1)?.children.push(unescaped(text));
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else if (name) {
      const element = { name, attributes: attributesOf(attributes), children: [] as XmlNode[] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [top] = root.children.filter((child) => typeof child !== "string");
  if (open.length !== 1 || !top) throw new Error("not a whole XML document");
  return top;
}

/** All elements of a name below one, outermost first. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return [...(child.name === name ? [child] : []), ...descendants(child, name)];
  });
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
