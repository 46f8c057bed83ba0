import type { PdfFile } from "../../pdf/file/openPdf.ts";
import { nameOf, type PdfDict, type PdfObject } from "../../pdf/syntax/index.ts";
import type { Findings } from "./Findings.ts";

/** Colour spaces within colour spaces, deeper than this, are an attack. */
const DEEPEST = 4;

/** Notes the colour spaces that contents use. */
export class Colours {
  readonly #pdf: PdfFile;
  readonly #findings: Findings;

  constructor(pdf: PdfFile, findings: Findings) {
    this.#pdf = pdf;
    this.#findings = findings;
  }

  /** A colour of the device is one of its own when a default for it is set. */
  device(name: string, resources: PdfDict, where: string): void {
    const defaults = this.#pdf.dict(resources.get("ColorSpace"));
    if (defaults.has(`Default${name.slice("Device".length)}`)) return;
    const { deviceColours } = this.#findings;
    if (!deviceColours.has(name)) deviceColours.set(name, where);
  }

  /** A colour space, with those that it is built on. */
  space(given: PdfObject | undefined, resources: PdfDict, where: string, depth = 0): void {
    const space = this.#pdf.resolve(given);
    const name = nameOf(space);
    if (name?.startsWith("Device")) this.device(name, resources, where);
    const { colourSpaces } = this.#findings;
    if (!Array.isArray(space) || colourSpaces.has(space) || depth > DEEPEST) return;
    const family = nameOf(this.#pdf.resolve(space[0])) ?? "";
    if (family.startsWith("Device") && family !== "DeviceN") this.device(family, resources, where);
    colourSpaces.set(space, where);
    if (family === "Indexed" || family === "Pattern") this.space(space[1], resources, where, depth + 1);
    if (family === "Separation" || family === "DeviceN") this.space(space[2], resources, where, depth + 1);
  }
}
