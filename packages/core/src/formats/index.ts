export type { Format } from "./format.ts";
export { type DateStyle, formatDate, isDateStyle } from "./formatDate.ts";
export { formats } from "./formats.ts";
export { normaliseInput } from "./normaliseInput.ts";
