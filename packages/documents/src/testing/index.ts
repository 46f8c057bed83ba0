export { fieldsIn, fillFields } from "./fillFields.ts";
export { pdfText } from "./pdfText.ts";
