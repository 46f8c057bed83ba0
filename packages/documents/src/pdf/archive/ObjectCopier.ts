import type { PrintedObjects } from "../printed/readObjects.ts";
import { type PdfObject, PdfRef, PdfStream, writeObject } from "../syntax/index.ts";
import type { PdfWriter } from "./PdfWriter.ts";

/** Copies objects of one file into another, with all that they refer to; each once. */
export class ObjectCopier {
  readonly #from: PrintedObjects;
  readonly #to: PdfWriter;
  readonly #numbers = new Map<number, number>();

  constructor(from: PrintedObjects, to: PdfWriter) {
    this.#from = from;
    this.#to = to;
  }

  /** The object as it is written in the new file. */
  copy(object: PdfObject): string {
    return writeObject(this.#renumbered(object));
  }

  #renumbered(object: PdfObject): PdfObject {
    if (object instanceof PdfRef) return new PdfRef(this.#numberOf(object));
    if (Array.isArray(object)) return object.map((item) => this.#renumbered(item));
    if (object instanceof Map)
      return new Map([...object].map(([key, value]) => [key, this.#renumbered(value)]));
    return object;
  }

  #numberOf({ number }: PdfRef): number {
    const known = this.#numbers.get(number);
    if (known !== undefined) return known;
    const own = this.#to.reserve();
    this.#numbers.set(number, own);
    const object = this.#from.resolve(new PdfRef(number)) ?? null;
    if (object instanceof PdfStream) this.#to.fillStream(own, this.#entries(object), object.bytes);
    else this.#to.fill(own, this.copy(object));
    return own;
  }

  /** Of a stream's dictionary all but its length, which the writer knows. */
  #entries({ dict }: PdfStream): string {
    return [...dict]
      .filter(([key]) => key !== "Length")
      .map(([key, value]) => writeObject(new Map([[key, this.#renumbered(value)]])).slice(2, -3))
      .join("");
  }
}
