export {
  compareRegions,
  type FormComparison,
  type GroundedSentence,
  type RegionComparison,
  type ValuePair,
} from "./compareRegions.ts";
export { describeDifference } from "./describeDifference.ts";
export {
  describeRegion,
  type FormDescription,
  type FormName,
  type RegionDescription,
} from "./describeRegion.ts";
export type { ChangeSentence } from "./differences.ts";
export type { FactChange, FactKey, FormFacts } from "./facts.ts";
export { factsDifference } from "./factsDifference.ts";
export type { FormChange } from "./formChanges.ts";
export { factsOf } from "./formFacts.ts";
export { type RegionOverview, regionOverviews } from "./regionOverviews.ts";
