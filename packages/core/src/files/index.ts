export { findDefinitionsRoot } from "./findDefinitionsRoot.ts";
export { parseDefinition } from "./parseDefinition.ts";
export { readDefinitions, readTree } from "./readDefinitions.ts";
