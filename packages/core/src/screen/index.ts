export { chooseInput, type InputChoice, type InputName, type InputSettings } from "./chooseInput.ts";
export { type FieldSettings, fieldSettings } from "./fieldSettings.ts";
export { isTable } from "./isTable.ts";
export type { Screen, ScreenField, ScreenInput, ScreenSection } from "./screen.ts";
export { screenOf } from "./screenOf.ts";
