export { validatorModule } from "./validatorModule.ts";
