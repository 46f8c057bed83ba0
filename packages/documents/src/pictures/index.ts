export { type ComparedPage, compareDocuments } from "./compareDocuments.ts";
export { type Comparison, comparePictures, looksAlike } from "./comparePictures.ts";
export { differencePng } from "./differencePicture.ts";
export type { Picture } from "./Picture.ts";
export { type PagePicture, pagePictures } from "./pagePictures.ts";
export { decodePng, encodePng } from "./png.ts";
export { type WordChange, wordChanges } from "./wordChanges.ts";
