export { blankAnswers, blankFields } from "./blankAnswers.ts";
export { fieldsIn, fillFields } from "./fillFields.ts";
export { pdfText } from "./pdfText.ts";
