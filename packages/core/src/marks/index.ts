export { marksOf } from "./marksOf.ts";
export { marksOfFiles } from "./marksOfFiles.ts";
