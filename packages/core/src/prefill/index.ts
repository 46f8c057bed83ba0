export { prefill } from "./prefill.ts";
export type {
  EarlierRecord,
  KeptValue,
  PrefillOptions,
  PrefillResult,
  PrefillValue,
  ProposedValue,
  RefusedValue,
} from "./prefillResult.ts";
export { readEarlierRecord } from "./readEarlierRecord.ts";
export { recordSubject } from "./recordSubject.ts";
