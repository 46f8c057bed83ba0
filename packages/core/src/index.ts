export { caseDay } from "./catalogue/caseDay.ts";
export {
  LackingRegionError,
  UnknownEditionError,
  UnknownFormError,
  UnknownRegionError,
} from "./catalogue/catalogueErrors.ts";
export {
  type Catalogue,
  createCatalogue,
  type EditionSummary,
  type FormSummary,
  type RegionSummary,
} from "./catalogue/createCatalogue.ts";
export { type DefinitionFiles, UnreadableFile } from "./catalogue/definitionFiles.ts";
export { describeEdition } from "./catalogue/describeEdition.ts";
export type { EditionChoice } from "./catalogue/editions.ts";
export { type RegionPathFault, regionPathFault } from "./catalogue/regionPath.ts";
export { type SelfContained, selfContained } from "./catalogue/selfContained.ts";
export * from "./changes/index.ts";
export { compileForm } from "./check/compileForm.ts";
export { computedDefinition } from "./check/computation.ts";
export { createForm } from "./check/createForm.ts";
export { concretePointers, patternPointer } from "./check/places.ts";
export { isHidden } from "./check/visibility.ts";
export { type FederalFault, type FederalFaultKind, federalFaults, federalPart } from "./federal/index.ts";
export { type Format, formatDate, formats, normaliseInput } from "./formats/index.ts";
export { JsonTextError } from "./json/JsonTextError.ts";
export { readJsonText } from "./json/readJsonText.ts";
export { checkDefinitions } from "./lint/checkDefinitions.ts";
export { findingsAtChanges } from "./lint/findingsAtChanges.ts";
export { marksOfFiles } from "./marks/index.ts";
export * from "./migration/index.ts";
export * from "./model/index.ts";
export {
  applyOverlay,
  type OverlayAction,
  OverlayConflictError,
  type OverlayDocument,
  OverlayError,
  type OverlayOptions,
  type PendingAction,
} from "./overlay/index.ts";
export {
  type PasteRequest,
  readPaste,
  readWhole,
  type SplitPaste,
  splitsPaste,
  type WholeText,
} from "./paste/readPaste.ts";
export * from "./prefill/index.ts";
export { lineOf, type PrintStyle, printValue } from "./print/printValue.ts";
export { readLine } from "./print/readLine.ts";
export { type AskedEdition, editionChoice } from "./record/editionChoice.ts";
export { exampleForm } from "./record/exampleForm.ts";
export { type Example, type ExpectedProblem, readExamples } from "./record/readExample.ts";
export { RecordError, readRecord } from "./record/readRecord.ts";
export { fieldKind, mainType, optionsOf } from "./schema/fieldKind.ts";
export { isLeftOut } from "./schema/isLeftOut.ts";
export { type KeyedGroup, type KeyedRows, keyedRows } from "./schema/keyedRows.ts";
export { portableSchema } from "./schema/portableSchema.ts";
export { propertiesOf, requiredOf } from "./schema/properties.ts";
export * from "./screen/index.ts";
export { didYouMean, nearest } from "./support/nearest.ts";
export { plural } from "./support/plural.ts";
export {
  isObject,
  isWithin,
  joinPointer,
  parentPointer,
  pointerGet,
  pointerSet,
  splitPointer,
} from "./support/pointer.ts";
export * from "./upgrade/index.ts";
