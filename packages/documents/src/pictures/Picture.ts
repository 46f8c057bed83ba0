/** A picture in shades of grey, a byte a pixel, row by row; 0 is black, 255 white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** The shade at a place; white outside, as paper is. */
export function shadeAt({ width, height, grey }: Picture, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? 255 : (grey[y * width + x] ?? 255);
}
