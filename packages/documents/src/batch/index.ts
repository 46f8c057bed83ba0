export { inOrder } from "./inOrder.ts";
export {
  type IssueRecords,
  issueStream,
  type StreamItem,
  type StreamOptions,
  type StreamResult,
} from "./issueStream.ts";
export {
  defaultNamePattern,
  type NamePattern,
  NamePatternError,
  type NameSubject,
  readNamePattern,
} from "./namePattern.ts";
export { createUniqueNames, type UniqueNames } from "./uniqueNames.ts";
