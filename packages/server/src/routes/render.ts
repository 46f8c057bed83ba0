import type { JsonObject } from "@formulyar/core";
import { issueDocument, issueFillable, issueWordDocument } from "@formulyar/documents";
import type { Context, Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { attachment } from "../http/attachment.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { readJsonBody } from "../http/readJsonBody.ts";
import { withDeadline } from "../http/withDeadline.ts";
import { type Drawing, draw, readDrawing } from "./draw.ts";
import { askedDay, askedForm, oneOf, onlyMembers } from "./request.ts";

/** A document shows the styles and fonts that it carries itself, and can do nothing. */
const documentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox";

/**
 * `POST /forms/:form/render?region=R&edition=E&caseDate=D&format=pdf|html|docx&fillable=true` with `{ data?, on? }` → the document; without data, a blank
 * (`fillable`: one whose places are fields, to be filled in on the screen).
 * A record with errors is printed too, since drafts are: header `Formulyar-Errors` tells their number at level final.
 */
export const render =
  (parts: Parts): Handler =>
  async (c) => {
    const format = oneOf("Параметр format", c.req.query("format"), ["pdf", "html", "docx"]);
    const body = await readJsonBody(c.req.raw, parts.limits.body);
    onlyMembers(body, ["data", "on"]);
    if (oneOf("Параметр fillable", c.req.query("fillable"), ["false", "true"]) === "true")
      return sendFillable(c, parts, body, format);
    const drawing = readDrawing(c, parts, body);
    c.header("formulyar-errors", String(drawing.errors));
    return format === "html" ? sendHtml(c, drawing) : sendFile(c, parts, { drawing, format });
  };

/** A blank whose places are fields. @throws HttpProblem 422 where there is something to print, or no PDF is wanted */
async function sendFillable(c: Context, parts: Parts, body: JsonObject, format: string): Promise<Response> {
  if (format !== "pdf" || (body.data !== undefined && body.data !== null)) {
    const detail = "Параметр fillable – для бланка PDF: без data и с format=pdf.";
    throw new HttpProblem(422, "Запрос неверно составлен", detail);
  }
  const today = askedDay(body, parts);
  const form = askedForm(c, parts, today);
  const pdf = await withDeadline(parts.limits.render, c.req.raw.signal, (signal) =>
    issueFillable(parts.printer, parts.document(form), { today, signal }),
  );
  const { id, title } = form.definition;
  c.header("formulyar-errors", "0");
  c.header("content-disposition", attachment(id, `${title} (бланк для заполнения)`, "pdf"));
  return c.body(Uint8Array.from(pdf), 200, { "content-type": "application/pdf" });
}

async function sendHtml(c: Context, drawing: Drawing): Promise<Response> {
  const { document, record, today } = drawing;
  c.header("content-security-policy", documentPolicy);
  return c.html(await draw(drawing, () => document.html(record?.data, { today })));
}

/** Ways to make a file of a document, by the ending of its name. */
const files = {
  pdf: { issue: issueDocument, type: "application/pdf" },
  docx: {
    issue: issueWordDocument,
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
} as const;

interface File {
  readonly drawing: Drawing;
  readonly format: keyof typeof files;
}

async function sendFile(
  c: Context,
  { printer, limits }: Parts,
  { drawing, format }: File,
): Promise<Response> {
  const { document, record, form, today } = drawing;
  const { issue, type } = files[format];
  const bytes: Uint8Array = await withDeadline(limits.render, c.req.raw.signal, (signal) =>
    draw(drawing, () => issue(printer, document, record, { today, signal })),
  );
  const { id, title } = form.definition;
  c.header("content-disposition", attachment(id, record ? title : `${title} (бланк)`, format));
  return c.body(Uint8Array.from(bytes), 200, { "content-type": type });
}
