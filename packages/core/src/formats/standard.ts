import { date } from "./date.ts";
import { dateTime, time } from "./dateTime.ts";
import { duration } from "./duration.ts";
import { email, idnEmail } from "./email.ts";
import type { Format } from "./format.ts";
import { hostname, idnHostname, ipv4, ipv6 } from "./network.ts";
import { iri, iriReference, uri, uriReference, uriTemplate } from "./uri.ts";

const uuid: Format = { name: "uuid", pattern: /^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/u };

const jsonPointer: Format = { name: "json-pointer", pattern: /^(?:\/(?:[^~/]|~[01])*)*$/u };

const relativeJsonPointer: Format = {
  name: "relative-json-pointer",
  pattern: /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/u,
};

// No regular expression tells whether a text is one; anything passes.
const regex: Format = { name: "regex", pattern: /^/u };

/** The formats that JSON Schema 2020-12 defines (validation vocabulary, section 7.3). */
export const standardFormats: readonly Format[] = [
  date,
  time,
  dateTime,
  duration,
  email,
  idnEmail,
  hostname,
  idnHostname,
  ipv4,
  ipv6,
  uri,
  uriReference,
  iri,
  iriReference,
  uriTemplate,
  uuid,
  jsonPointer,
  relativeJsonPointer,
  regex,
];
