export { paper } from "./paper.ts";
export { descendants, parseXml, type XmlElement } from "./parseXml.ts";
export { pdfText } from "./pdfText.ts";
export { readWord, type WordOutline } from "./readWord.ts";
export { wordParts } from "./wordParts.ts";
