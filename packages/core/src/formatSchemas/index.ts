export { formatSchemas } from "./formatSchemas.ts";
