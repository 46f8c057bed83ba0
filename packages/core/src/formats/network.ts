import type { Format } from "./format.ts";

const octet = "(?:25[0-5]|2[0-4]\\d|1\\d{2}|[1-9]?\\d)";
const ipv4Source = `(?:${octet}\\.){3}${octet}`;
const group = "[\\dA-Fa-f]{1,4}";
/** Ends of an address: two groups, or an IPv4 address in their place. */
const tail = `(?:${group}:${group}|${ipv4Source})`;

/** RFC 4291: `::` stands once for any number of zero groups; how many stay before it bounds how many come after. */
const compressed = [
  `(?:${group}:){6}${tail}`,
  `::(?:${group}:){5}${tail}`,
  `(?:${group})?::(?:${group}:){4}${tail}`,
  ...[3, 2, 1, 0].map(
    (after) => `(?:(?:${group}:){0,${4 - after}}${group})?::(?:${group}:){${after}}${tail}`,
  ),
  `(?:(?:${group}:){0,5}${group})?::${group}`,
  `(?:(?:${group}:){0,6}${group})?::`,
];

/** RFC 2673, section 3.2. */
export const ipv4: Format = { name: "ipv4", pattern: new RegExp(`^${ipv4Source}$`, "u") };

/** RFC 4291, section 2.2. */
export const ipv6: Format = { name: "ipv6", pattern: new RegExp(`^(?:${compressed.join("|")})$`, "u") };

/** RFC 1123, section 2.1. */
export const hostname: Format = {
  name: "hostname",
  pattern: /^(?=.{1,253}$)(?!-)[A-Za-z\d-]{1,63}(?<!-)(?:\.(?!-)[A-Za-z\d-]{1,63}(?<!-))*$/u,
};

/** RFC 5890, by and large: letters of any alphabet. */
export const idnHostname: Format = {
  name: "idn-hostname",
  pattern: /^(?=.{1,253}$)(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)(?:\.(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-))*$/u,
};
