/**
 * The two helpers that ajv's generated code asks for, as source text:
 * the length of a string in characters (RFC 8259 counts code points) and deep equality for `uniqueItems` and `const`.
 */
export const runtimeSource = `"use strict";
const ucs2length = (text) => [...text].length;
const equal = (a, b) => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
};`;

/** ajv's generated code with those helpers in the place of its own. @throws Error when it asks for others */
export function withOwnRuntime(code: string): string {
  const own = code.replaceAll(/require\("ajv\/dist\/runtime\/(ucs2length|equal)"\)\.default/g, "$1");
  const [other] = /\brequire\([^)]*\)/.exec(own.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')) ?? [];
  if (other !== undefined) throw new Error("The validators ask for a module that there is no helper for.");
  return own;
}
