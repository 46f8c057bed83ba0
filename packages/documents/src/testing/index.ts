export { pdfText } from "./pdfText.ts";
