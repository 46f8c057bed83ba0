import theme from "../styles/theme.css?inline";
import host from "./element.css?inline";
import { inheritTokens } from "./inheritTokens.ts";

let sheet: CSSStyleSheet | undefined;

/** The styles of the element, one sheet for all of a page. A constructed sheet needs no `unsafe-inline`. */
export function elementStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(inheritTokens(theme + host));
  }
  return sheet;
}
