import { usualSpacing } from "./paragraphOptions.ts";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const FONT = "Times New Roman";
const LANGUAGE = "ru-RU";

/**
 * `word/styles.xml`: the type of the document and its headings. Headings look as the text does, and differ where they
 * stand: what a style does not say, an edited document cannot get wrong. `points`: size of the type.
 */
export function stylesXml(points: number): string {
  const half = Math.round(points * 2);
  const fonts = ["ascii", "hAnsi", "cs", "eastAsia"].map((kind) => `w:${kind}="${FONT}"`).join(" ");
  const letters =
    `<w:rFonts ${fonts}/><w:sz w:val="${half}"/><w:szCs w:val="${half}"/>` +
    `<w:lang w:val="${LANGUAGE}" w:eastAsia="${LANGUAGE}" w:bidi="ar-SA"/>`;
  const lines = `<w:spacing w:before="0" w:after="0" w:line="${usualSpacing(points)}" w:lineRule="auto"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:styles xmlns:w="${NAMESPACE}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr>${letters}</w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${lines}</w:pPr></w:pPrDefault></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${lines}</w:pPr></w:style>`,
    ...[1, 2, 3, 4, 5, 6].map(heading),
    '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>',
    "</w:styles>",
  ].join("");
}

function heading(level: number): string {
  return (
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>` +
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>' +
    `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`
  );
}
