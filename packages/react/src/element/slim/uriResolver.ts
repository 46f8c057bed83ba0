/** In place of `fast-uri`, what RJSF asks of it, by the browser's own `URL`. */
export const uriResolver = {
  resolve: (base: string, reference: string): string =>
    URL.canParse(reference, base) ? new URL(reference, base).href : reference,
  equal: (one: string, other: string): boolean =>
    uriResolver.resolve(one, "") === uriResolver.resolve(other, ""),
};
