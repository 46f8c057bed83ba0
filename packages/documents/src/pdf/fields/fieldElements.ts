import type { PrintedFile } from "../printed/readPrinted.ts";
import { elementsOf, type StructNode } from "../structure/StructNode.ts";
import { type PdfDict, PdfString, textString } from "../syntax/index.ts";
import type { FieldPlace } from "./FieldPlace.ts";

/** The address by which the browser gives a place of a form back. */
const ADDRESS = /^formulyar-field:(\d+)$/;

/** Number of the place that a link of the browser's means. */
export function fieldOf(file: PrintedFile, annotation: PdfDict): number | undefined {
  const action = file.objects.resolve(annotation.get("A"));
  const address = action instanceof Map ? action.get("URI") : undefined;
  const found = address instanceof PdfString ? ADDRESS.exec(address.bytes)?.[1] : undefined;
  return found === undefined ? undefined : Number(found);
}

/**
 * Makes `Form` elements of the links that mean places of a form. What is printed in them, the empty square, is decoration:
 * such an element holds its widget and nothing else (ISO 32000-1, table 340).
 */
export function toFormElements(root: StructNode, file: PrintedFile, places: readonly FieldPlace[]): void {
  for (const node of elementsOf(root)) {
    if (node.type !== "Link") continue;
    const objects = node.kids.filter((kid) => kid.kind === "object");
    const [first] = objects;
    const index = first && fieldOf(file, file.objects.dict(first.ref));
    const place = index === undefined ? undefined : places[index];
    if (!place) continue;
    node.type = "Form";
    node.kids = objects;
    node.alt = textString(place.title);
  }
}
