import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { Sheet } from "../../document/pageStyle.ts";
import { twipsOfMillimetres as twips } from "./units.ts";

type Child = Paragraph | Table;

/** The sheets of a section: as the PDF has them, with their number in the top margin from the second on. */
export function sectionOf(children: readonly Child[], sheet: Sheet): ISectionOptions {
  const { top, right, bottom, left } = sheet.margins;
  // In the middle of the margin, as the browser puts it.
  const header = Math.max(0, twips(top) / 2 - sheet.fontSize * 12);
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          ...A4,
          orientation: PageOrientation[sheet.orientation === "landscape" ? "LANDSCAPE" : "PORTRAIT"],
        },
        margin: {
          top: twips(top),
          right: twips(right),
          bottom: twips(bottom),
          left: twips(left),
          header: Math.round(header),
          footer: Math.round(twips(bottom) / 2),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    ...(sheet.pageNumbers && {
      headers: { default: numberHeader(), first: new Header({ children: [new Paragraph({})] }) },
    }),
    children,
  };
}

/** `docx` turns it round for sheets that lie. */
const A4 = { width: twips(210), height: twips(297) };

function numberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
