export { createForm } from "../check/createForm.ts";
export { createValidator, type Validator, type ValidatorForm, type Verdict } from "./createValidator.ts";
