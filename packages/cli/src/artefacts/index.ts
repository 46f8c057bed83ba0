export { type Artefacts, artefactsOf } from "./artefacts.ts";
export { recordTypes, typeName } from "./recordTypes.ts";
export { schemaText } from "./schemaText.ts";
export { validatorSource } from "./validatorSource.ts";
export { validatorTypes } from "./validatorTypes.ts";
export { refuseForeign, writeArtefacts } from "./writeArtefacts.ts";
