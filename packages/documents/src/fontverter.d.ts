declare module "fontverter" {
  /** Converts a font between formats; gives the bytes. */
  export function convert(buffer: Uint8Array, to: "truetype" | "woff" | "woff2"): Promise<Buffer>;
}
