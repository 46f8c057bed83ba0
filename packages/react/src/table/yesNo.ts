import { messages } from "../messages.ts";

/** «да» or «нет». */
export function yesNo(value: boolean): string {
  return value ? messages.yes : messages.no;
}
