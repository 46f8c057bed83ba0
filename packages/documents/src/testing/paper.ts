import { type LaidOutElement, type Style, styleNames } from "../layout/LaidOut.ts";

/** What a browser would lay out of a page with one line on it; for tests that have none. */
export function paper(line: string): LaidOutElement {
  const box = { left: 0, top: 0, right: 600, bottom: 20 };
  const plain = Object.fromEntries(styleNames.map((name) => [name, "0px"]));
  const style = {
    ...plain,
    display: "block",
    position: "static",
    visibility: "visible",
    page: "auto",
    "font-size": "16px",
    "font-style": "normal",
    "line-height": "20px",
    "white-space-collapse": "collapse",
  } as Readonly<Record<string, string>> as Style;
  const text = { kind: "text", text: line, style, boxes: [box] } as const;
  return { kind: "element", name: "body", attributes: {}, style, box, children: [text] };
}
