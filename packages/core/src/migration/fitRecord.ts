import { patternPointer } from "../check/places.ts";
import type { Field, Form, IsoDate, Json, JsonObject, Pointer, Problem } from "../model/index.ts";
import { isObject, joinPointer } from "../support/pointer.ts";
import type { Unplaced } from "./carry.ts";
import { isEmpty, type WorkingCopy } from "./WorkingCopy.ts";

/** Taking values out may show others that were hidden, and a check tells a thousand faults; what is left then stays in the record. */
const rounds = 8;

/** What a form has against a draft, by place and rule. */
export function draftFaults(form: Form, data: JsonObject, today: IsoDate): readonly Problem[] {
  return form.check(data, { level: "draft", today }).filter(({ severity }) => severity === "error");
}

export const faultKey = ({ path, rule }: Problem): string => `${path} ${rule}`;

/**
 * Takes out of a record what its new form does not know or cannot take; `known`: faults that the record had before,
 * which stay for a person to mend. A list that is only too long, or repeats a row, still says what stands in it.
 */
export function fitRecord(
  form: Form,
  copy: WorkingCopy,
  today: IsoDate,
  known: ReadonlySet<string>,
): readonly Unplaced[] {
  const out: Unplaced[] = [];
  for (let turn = 0; turn < rounds; turn++) {
    const found = draftFaults(form, copy.data, today).flatMap((fault) => {
      const place = copy.placeOf(fault.path);
      const value = copy.at(place);
      return value !== undefined && isOut(form, fault, value, known) ? [{ fault, place, value }] : [];
    });
    if (found.length === 0) break;
    const places = new Map(found.map((one) => [one.fault.path, one]));
    out.push(
      ...[...places.values()].filter(({ value }) => !isHollow(value)).map((one) => unplaced(form, one)),
    );
    copy.takeOut([...places.values()].map(({ place }) => place));
  }
  return out;
}

/** Whether nobody has filled in anything there, at any depth: rows that a step has emptied. */
function isHollow(value: Json | undefined): boolean {
  if (typeof value !== "object" || value === null) return isEmpty(value);
  return Object.values(value).every(isHollow);
}

function isOut(form: Form, fault: Problem, value: Json, known: ReadonlySet<string>): boolean {
  if (fault.path === "") return false;
  const field = form.field(fault.path);
  if (!field || !isOfKind(field, value)) return true;
  return !isObject(value) && !Array.isArray(value) && !known.has(faultKey(fault));
}

/** A chosen option has no field of its own: its list has. */
function isOption(form: Form, { path }: Problem): boolean {
  return /\/\d+$/.test(path) && form.field(path.replace(/\/\d+$/, ""))?.kind === "choices";
}

function isOfKind({ kind }: Field, value: Json): boolean {
  if (kind === "any") return true;
  if (kind === "group") return isObject(value);
  if (kind === "list" || kind === "choices") return Array.isArray(value);
  return !isObject(value) && !Array.isArray(value);
}

function unplaced(form: Form, { fault, value }: { readonly fault: Problem; readonly value: Json }): Unplaced {
  const isKnown = form.field(patternPointer(fault.path)) !== undefined || isOption(form, fault);
  const reason = isKnown ? fault.message : "В этой редакции формы такого поля нет.";
  return { pointer: fault.path, value, reason };
}

/** Places of a record, each with its value, down to the fields. */
export function leavesOf(
  form: Form,
  value: Json,
  pointer: Pointer = "",
): readonly { readonly pointer: Pointer; readonly value: Json }[] {
  const isGroup = pointer === "" || form.field(pointer)?.kind === "group";
  if (!isGroup || !isObject(value)) return [{ pointer, value }];
  return Object.entries(value).flatMap(([name, below]) =>
    below === undefined ? [] : leavesOf(form, below, joinPointer(pointer, name)),
  );
}
