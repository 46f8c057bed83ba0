export * from "./definition.ts";
export * from "./finding.ts";
export * from "./form.ts";
export * from "./json.ts";
export * from "./problem.ts";
export * from "./schema.ts";
