export { ObjectReader } from "./ObjectReader.ts";
export {
  isName,
  nameOf,
  type PdfArray,
  type PdfDict,
  PdfName,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
  textOf,
  textString,
} from "./objects.ts";
export { PdfSyntaxError } from "./PdfSyntaxError.ts";
export { writeObject } from "./writeObject.ts";
