export type { Api, DocumentFormat, FormRef, Migrated, ReadDocument, RenderOrder } from "./api.ts";
export { ApiProblem, asApiProblem } from "./apiProblem.ts";
export { createApi } from "./createApi.ts";
