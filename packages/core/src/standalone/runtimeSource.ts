/**
 * The two helpers that ajv's generated code asks for by `require`, as source text:
 * the length of a string in characters (RFC 8259 counts code points) and deep equality for `uniqueItems` and `const`.
 */
export const runtimeSource = `"use strict";
const length = (text) => [...text].length;
const equal = (a, b) => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
};
const runtime = { "ajv/dist/runtime/ucs2length": { default: length }, "ajv/dist/runtime/equal": { default: equal } };
const require = (name) => runtime[name];`;
