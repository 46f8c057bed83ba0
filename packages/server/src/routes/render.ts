import { issueWordDocument } from "@formulyar/documents";
import type { Context, Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { attachment } from "../http/attachment.ts";
import { readJsonBody } from "../http/readJsonBody.ts";
import { withDeadline } from "../http/withDeadline.ts";
import { type Drawing, draw } from "./draw.ts";
import { oneOf, onlyMembers } from "./request.ts";

/** A document shows the styles and fonts that it carries itself, and can do nothing. */
const documentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox";

/**
 * `POST /forms/:form/render?region=R&edition=E&caseDate=D&format=pdf|docx|html` with `{ data?, on? }` → the document; without data, a blank.
 * A record with errors is printed too, since drafts are: header `Formulyar-Errors` tells their number at level final.
 */
export const render =
  (parts: Parts): Handler =>
  async (c) => {
    const format = oneOf("Параметр format", c.req.query("format"), ["pdf", "docx", "html"]);
    const body = await readJsonBody(c.req.raw, parts.limits.body);
    onlyMembers(body, ["data", "on"]);
    const drawing = draw(c, parts, body);
    c.header("formulyar-errors", String(drawing.errors));
    if (format === "html") return sendHtml(c, drawing);
    return format === "docx" ? sendWord(c, parts, drawing) : sendPdf(c, parts, drawing);
  };

function sendHtml(c: Context, { html }: Drawing): Response {
  c.header("content-security-policy", documentPolicy);
  return c.html(html);
}

async function sendPdf(
  c: Context,
  { printer, limits }: Parts,
  { html, form, blank }: Drawing,
): Promise<Response> {
  const pdf: Uint8Array = await withDeadline(limits.render, c.req.raw.signal, (signal) =>
    printer.print(html, signal),
  );
  return sendFile(c, { form, blank }, { bytes: pdf, ending: "pdf", type: "application/pdf" });
}

/** ECMA-376 (Office Open XML). */
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async function sendWord(c: Context, parts: Parts, drawing: Drawing): Promise<Response> {
  const { form, record, today } = drawing;
  const bytes: Uint8Array = await withDeadline(parts.limits.render, c.req.raw.signal, (signal) =>
    issueWordDocument(parts.printer, parts.document(form), record, { today, signal }),
  );
  return sendFile(c, drawing, { bytes, ending: "docx", type: WORD });
}

interface DocumentFile {
  readonly bytes: Uint8Array;
  readonly ending: string;
  readonly type: string;
}

function sendFile(
  c: Context,
  { form, blank }: Pick<Drawing, "form" | "blank">,
  { bytes, ending, type }: DocumentFile,
): Response {
  const { id, title } = form.definition;
  c.header("content-disposition", attachment(id, blank ? `${title} (бланк)` : title, ending));
  return c.body(Uint8Array.from(bytes), 200, { "content-type": type });
}
