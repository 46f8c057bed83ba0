import { type PdfDict, type PdfObject, PdfStream } from "../pdf/syntax/index.ts";

/** Every dictionary of a file, those within others too. */
export function* dictionariesIn(
  objects: ReadonlyMap<number, PdfObject>,
): Iterable<{ readonly dict: PdfDict; readonly where: string }> {
  for (const [number, object] of objects)
    for (const dict of within(object)) yield { dict, where: `объект ${number}` };
}

function* within(object: PdfObject): Iterable<PdfDict> {
  if (object instanceof PdfStream) yield* within(object.dict);
  else if (Array.isArray(object)) for (const one of object) yield* within(one);
  else if (object instanceof Map) {
    yield object;
    for (const value of object.values()) yield* within(value);
  }
}
