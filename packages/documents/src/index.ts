export * from "./batch/index.ts";
export { BrowserNotFoundError } from "./browser/BrowserNotFoundError.ts";
export { BrowserStartError } from "./browser/BrowserStartError.ts";
export { type PreparedBrowser, prepareBrowser } from "./browser/prepareBrowser.ts";
export { checkDocument } from "./check/checkDocument.ts";
export { type CheckTemplatesOptions, checkTemplates } from "./check/checkTemplates.ts";
export { createDocument, type FormDocument } from "./document/createDocument.ts";
export { type DocumentSources, documentSources, type SourceText } from "./document/documentSources.ts";
export { issueWordDocument } from "./docx/issueWordDocument.ts";
export type { Addition } from "./issue/additions.ts";
export { type IssueOptions, issueDocument, type RecordToIssue } from "./issue/issueDocument.ts";
export { issueDocuments } from "./issue/issueDocuments.ts";
export { issueFillable } from "./issue/issueFillable.ts";
export { NotIssuedError, type NotIssuedReason } from "./issue/NotIssuedError.ts";
export { type ReadDocument, readDocument } from "./issue/readDocument.ts";
export {
  type FilledDocument,
  filledRecord,
  isFilledBlank,
  readFilled,
  type UnreadText,
} from "./issue/readFilled.ts";
export { type IssuedDocument, type IssueVerdict, readIssued } from "./issue/readIssued.ts";
export { unprintableSigns } from "./issue/unprintableSigns.ts";
export { verdictWords } from "./issue/verdictWords.ts";
export { loadOwnFonts } from "./pdf/fonts/loadOwnFonts.ts";
export type { OwnFonts } from "./pdf/fonts/ownFonts.ts";
export { PdfSyntaxError } from "./pdf/syntax/index.ts";
export { createPrinter, type Printer, type PrinterOptions } from "./printer/createPrinter.ts";
export { PrintError, RefusedDocumentError } from "./printer/PrintError.ts";
export type { Fault, Rule, RuleSource, Standard } from "./verify/Rule.ts";
export { type VerifyClaims, type VerifyFinding, type VerifyReport, verifyPdf } from "./verify/verifyPdf.ts";
