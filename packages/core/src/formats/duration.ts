import type { Format } from "./format.ts";

/** A duration of ISO 8601 (RFC 3339, appendix A): at least one number with its unit. */
export const duration: Format = {
  name: "duration",
  pattern: /^P(?:\d+W|(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/u,
  message: "продолжительность, например P6M",
};
