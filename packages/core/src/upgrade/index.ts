export type {
  ThreeValues,
  UpgradeAction,
  UpgradeReport,
  UpgradeRequest,
  UpgradeStatus,
} from "./upgradeModel.ts";
export { type PlannedFile, type UpgradePlan, upgradePlan } from "./upgradePlan.ts";
export { upgradeReport } from "./upgradeReport.ts";
