import type { Field } from "@formulyar/core";
import type { Helper, HelperCall } from "./helper.ts";
import { patternOf } from "./row.ts";

type Call = Pick<HelperCall, "print" | "row" | "args">;

/**
 * Whether a region has taken away all that a call of a template names: fields that its form has not, shows never or keeps
 * off the paper, or options that are no longer there. Such a call prints nothing: no label, no line, no square.
 */
export function isTakenAway({ shape }: Helper, { print, row, args }: Call): boolean {
  const fields = args.flatMap((arg, index) => {
    const isPointer = kindOf(shape, index) === "pointer" && typeof arg === "string";
    return isPointer ? [print.form.field(patternOf(arg, row?.pattern))] : [];
  });
  if (fields.length === 0) return false;
  if (fields.every((field) => lacks(field, shape.prints))) return true;
  const codes = args.filter((arg, index) => kindOf(shape, index) === "code" && arg !== undefined);
  return codes.length > 0 && codes.every((code) => lacksOption(fields[0], code));
}

function kindOf({ args }: Helper["shape"], index: number) {
  return args[Math.min(index, args.length - 1)]?.kind;
}

function lacks(field: Field | undefined, prints: boolean): boolean {
  return field === undefined || field.leftOut === true || (prints && !field.printed);
}

function lacksOption(field: Field | undefined, code: unknown): boolean {
  return field?.options !== undefined && !field.options.some(({ value }) => value === code);
}
