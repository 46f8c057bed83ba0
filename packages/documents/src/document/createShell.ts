import { readFileSync } from "node:fs";
import type { Form } from "@formulyar/core";
import { html, rendered } from "../engine/html.ts";
import { fontFaces } from "../fonts/fontFaces.ts";
import type { DocumentSources } from "./documentSources.ts";
import { onTypeGrid } from "./onTypeGrid.ts";
import { pageStyle } from "./pageStyle.ts";

const STYLE = readFileSync(new URL("../../assets/document.css", import.meta.url), "utf8");

/** Everything is inside: whatever slipped through is not loaded by a preview either. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; form-action 'none'; base-uri 'none'";

/** The page around a document's body: title, language, stylesheets. */
export interface Shell {
  /** A page that needs nothing from outside: the fonts for the body's letters are in it. */
  whole(body: string): string;
  /** The page without a body, for a printer, which has the fonts. */
  readonly empty: string;
}

export function createShell(form: Form, sources: DocumentSources): Shell {
  const { title, print } = form.definition;
  const style = [pageStyle(print), STYLE, ...sources.styles.map(({ text }) => text)]
    .map(safeStyle)
    .map(onTypeGrid)
    .join("\n");
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rendered(POLICY)}">
<title>${title}</title>`.toHTML();
  const page = (fonts: string, body: string) => `<!DOCTYPE html>
<html lang="ru">
<head>
${head}
<style>
${fonts}
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
  return { whole: (body) => page(fontFaces(title + body), body), empty: page("", "") };
}

// A stylesheet is text of the definitions: it must not end its own element.
function safeStyle(css: string): string {
  return css.replaceAll("</", "<\\/");
}
