declare module "fontverter" {
  /** Converts a font between formats; gives the bytes. */
  export function convert(buffer: Uint8Array, to: "truetype" | "woff" | "woff2"): Promise<Buffer>;
}

declare module "subset-font" {
  /** Leaves of a font what the letters of a text need. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: "truetype" | "woff" | "woff2" },
  ): Promise<Uint8Array>;
}
