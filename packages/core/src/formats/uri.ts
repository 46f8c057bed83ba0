import type { Format } from "./format.ts";

const message = "адрес в интернете, например https://example.org";

/** RFC 3986, by its characters: a scheme, then what a URI may hold. */
export const uri: Format = {
  name: "uri",
  pattern: /^[A-Za-z][A-Za-z\d+.-]*:(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[\dA-Fa-f]{2})+$/u,
  message,
};

/** RFC 3986, section 4.1: also without a scheme. */
export const uriReference: Format = {
  name: "uri-reference",
  pattern: /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[\dA-Fa-f]{2})*$/u,
  message,
};

/** RFC 3987: letters of any alphabet. */
export const iri: Format = {
  name: "iri",
  pattern: /^[A-Za-z][A-Za-z\d+.-]*:[^\s<>"{}|\\^`]+$/u,
  message,
};

/** RFC 3987, section 2.2. */
export const iriReference: Format = { name: "iri-reference", pattern: /^[^\s<>"{}|\\^`]*$/u, message };

/** RFC 6570, by its brackets. */
export const uriTemplate: Format = { name: "uri-template", pattern: /^(?:[^\s<>"{}|\\^`]|\{[^\s{}]+\})*$/u };
