import type { PDFPageProxy } from "./pdf.ts";

/** A page as a picture. `width` in device pixels; `print` paints without waiting for the screen. */
export async function paintPage(
  page: PDFPageProxy,
  width: number,
  intent: "display" | "print" = "display",
): Promise<HTMLCanvasElement> {
  const { width: ownWidth } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: width / ownWidth });
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport, intent }).promise;
  return canvas;
}
