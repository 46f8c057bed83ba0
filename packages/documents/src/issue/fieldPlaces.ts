import type { Json } from "@formulyar/core";
import type { FillPlace } from "../engine/FillPlaces.ts";
import type { FieldPlace } from "../pdf/fields/FieldPlace.ts";

/** The places of a blank as fields of a PDF; in the same order. */
export function fieldPlaces(places: readonly FillPlace[]): readonly FieldPlace[] {
  const marked = new Set(places.filter(({ kind }) => kind === "mark").map(({ name }) => name));
  return places.map((place) => {
    const { title } = place;
    const name = fieldName(place, marked);
    if (place.kind === "mark") return { name, title, ...markOf(place) };
    const { field, part, multiline } = place;
    const { options } = field;
    if (field.kind === "choice" && options && part === undefined && place.style === undefined)
      return {
        name,
        title,
        kind: "choice",
        options: options.map(({ value, label }) => [stateOf(value), label]),
      };
    const { maxLength } = field.schema;
    const bounded = field.kind === "text" && typeof maxLength === "number";
    const short =
      field.kind !== "text" && field.kind !== "group" && field.kind !== "list" && field.kind !== "any";
    return {
      name,
      title,
      kind: "text",
      ...(bounded && { maxLength }),
      ...(multiline ? { multiline } : short && { multiline: false }),
    };
  });
}

/** An answer that is marked in one place and written in another: two fields, since a field is of one kind. */
export function fieldName({ name, kind }: FillPlace, marked: ReadonlySet<string>): string {
  return kind === "text" && marked.has(name) ? `${name}#text` : name;
}

function markOf({ field, code }: FillPlace): Pick<FieldPlace, "kind" | "state"> {
  if (code === undefined) return { kind: "check", state: "yes" };
  return { kind: field.kind === "choices" ? "check" : "radio", state: stateOf(code) };
}

/** What a file calls an option: a name of PDF, which `Off` is taken of. */
export function stateOf(code: Json): string {
  const text = typeof code === "string" ? code : JSON.stringify(code);
  return text === "Off" ? "Off_" : Buffer.from(text, "utf8").toString("latin1");
}
