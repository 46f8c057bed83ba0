export { calledFunctions } from "../rules/calledFunctions.ts";
export { validatorModule } from "./validatorModule.ts";
