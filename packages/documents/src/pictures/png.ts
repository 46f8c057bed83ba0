import { PNG } from "pngjs";
import type { Picture } from "./Picture.ts";

/** Shades that a small picture is content with: sixteen pack well, and no line is lost. */
const STEP = 17;

/** A grey PNG; `small` with sixteen shades. */
export function encodePng({ width, height, grey }: Picture, { small = false } = {}): Uint8Array {
  const png = new PNG({ width, height, colorType: 0, inputColorType: 0, inputHasAlpha: false });
  png.data = Buffer.from(small ? grey.map((shade) => Math.round(shade / STEP) * STEP) : grey);
  return PNG.sync.write(png, {
    colorType: 0,
    inputColorType: 0,
    inputHasAlpha: false,
    deflateLevel: 9,
    filterType: 0,
  });
}

/** A colour PNG of four bytes a pixel. */
export function encodeColourPng(width: number, height: number, rgba: Uint8Array): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(rgba);
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

/** The picture in a PNG of ours. @throws Error when it is none */
export function decodePng(bytes: Uint8Array): Picture {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return { width, height, grey: Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 255) };
}
