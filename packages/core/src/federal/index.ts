export type { FederalFault, FederalFaultKind } from "./federalFault.ts";
export { federalFaults } from "./federalFaults.ts";
export { federalPart } from "./federalPart.ts";
export { refuseFederalFaults } from "./refuseFederalFaults.ts";
