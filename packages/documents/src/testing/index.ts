export { blankAnswers, blankFields } from "./blankAnswers.ts";
export { fieldsIn, fillFields } from "./fillFields.ts";
export { paper } from "./paper.ts";
export { paperPrinter } from "./paperPrinter.ts";
export { descendants, parseXml, type XmlElement } from "./parseXml.ts";
export { pdfStreams } from "./pdfStreams.ts";
export { pdfText } from "./pdfText.ts";
export { readWord, type WordOutline } from "./readWord.ts";
export { wordParts } from "./wordParts.ts";
