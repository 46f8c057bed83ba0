export { recordTypes, typeName } from "./recordTypes.ts";
export { validatorSource } from "./validatorSource.ts";
