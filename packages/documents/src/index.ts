export { BrowserNotFoundError } from "./browser/BrowserNotFoundError.ts";
export { BrowserStartError } from "./browser/BrowserStartError.ts";
export { type PreparedBrowser, prepareBrowser } from "./browser/prepareBrowser.ts";
export { checkDocument } from "./check/checkDocument.ts";
export { type CheckTemplatesOptions, checkTemplates } from "./check/checkTemplates.ts";
export { createDocument, type FormDocument } from "./document/createDocument.ts";
export { type DocumentSources, documentSources, type SourceText } from "./document/documentSources.ts";
export { createPrinter, type Printer, type PrinterOptions } from "./printer/createPrinter.ts";
export { PrintError, RefusedDocumentError } from "./printer/PrintError.ts";
