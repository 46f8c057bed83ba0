import { readFileSync } from "node:fs";
import type { Form } from "@formulyar/core";
import { html, rendered } from "../engine/html.ts";
import { fontFaces } from "../fonts/fontFaces.ts";
import type { DocumentSources } from "./documentSources.ts";
import { pageStyle } from "./pageStyle.ts";

const STYLE = readFileSync(new URL("../../assets/document.css", import.meta.url), "utf8");

/** Everything is inside: whatever slipped through is not loaded by a preview either. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; form-action 'none'; base-uri 'none'";

/** The page around a document's body: title, language, stylesheets, the fonts that its letters need. */
export function createShell(form: Form, sources: DocumentSources): (body: string) => string {
  const { title, print } = form.definition;
  const style = [pageStyle(print), STYLE, ...sources.styles.map(({ text }) => text)]
    .map(safeStyle)
    .join("\n");
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rendered(POLICY)}">
<title>${title}</title>`.toHTML();
  return (body) => `<!DOCTYPE html>
<html lang="ru">
<head>
${head}
<style>
${fontFaces(title + body)}
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

// A stylesheet is text of the definitions: it must not end its own element.
function safeStyle(css: string): string {
  return css.replaceAll("</", "<\\/");
}
