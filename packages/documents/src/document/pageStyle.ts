import type { PrintSettings } from "@formulyar/core";

/** Margins of ГОСТ Р 7.0.97: not less than these, in millimetres. */
export const MARGINS = { top: 20, right: 10, bottom: 20, left: 20 };
const A4 = { short: 210, long: 297 };

/** A sheet of paper; lengths in millimetres, the size of type in points. */
export interface Sheet {
  readonly orientation: "portrait" | "landscape";
  readonly margins: Readonly<Record<"top" | "right" | "bottom" | "left", number>>;
  readonly fontSize: number;
  readonly pageNumbers: boolean;
}

/** The sheet that a form's settings ask for. */
export function sheetOf({
  orientation = "portrait",
  fontSize = 12,
  pageNumbers = true,
  margins,
}: PrintSettings): Sheet {
  const { top, right, bottom, left } = { ...MARGINS, ...margins };
  return {
    orientation,
    margins: { top: Number(top), right: Number(right), bottom: Number(bottom), left: Number(left) },
    fontSize: Number(fontSize),
    pageNumbers,
  };
}

/** The style of the sheet: size, margins, size of type, and the page's number in the top margin from page 2. */
export function pageStyle(settings: PrintSettings): string {
  const { orientation, fontSize, pageNumbers, margins: sides } = sheetOf(settings);
  const margins = [sides.top, sides.right, sides.bottom, sides.left].map((side) => `${side}mm`).join(" ");
  const { width, height } = pageSize(settings);
  return [
    `@page { size: A4 ${orientation}; margin: ${margins}; }`,
    ...(pageNumbers
      ? [`@page { @top-center { content: counter(page); font-family: Tinos; font-size: ${fontSize}pt; } }`]
      : []),
    "@page :first { @top-center { content: none; } }",
    `:root { --font-size: ${fontSize}pt; --page-width: ${width}mm; --page-height: ${height}mm; --page-margins: ${margins}; }`,
  ].join("\n");
}

/** Width and height of the sheet, in millimetres. */
export function pageSize({ orientation }: PrintSettings): {
  readonly width: number;
  readonly height: number;
} {
  return orientation === "landscape"
    ? { width: A4.long, height: A4.short }
    : { width: A4.short, height: A4.long };
}

/** How wide a line of text may be, in millimetres. */
export function textWidth(settings: PrintSettings): number {
  const { right, left } = { ...MARGINS, ...settings.margins };
  return pageSize(settings).width - Number(right) - Number(left);
}
