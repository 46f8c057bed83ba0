import { type Catalogue, type FormRecord, UnknownRegionError } from "@formulyar/core";
import { readDocument } from "@formulyar/documents";
import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { readBody } from "../http/readBody.ts";
import { recordForm } from "../record/recordForm.ts";

/**
 * `POST /read` with a PDF of ours → `{ record, hash, verdict, title?, unread? }`: the record in it, and what became of the file
 * since it was issued. `title`: of the form, where it is known here. A blank that was filled in on the screen gives the
 * record of its fields, and `unread`: what could not be taken over.
 */
export const read =
  (parts: Parts): Handler =>
  async (c) => {
    refuseOtherTypes(c.req.header("content-type"));
    const bytes = await readBody(c.req.raw, parts.limits.document);
    const today = parts.today();
    const documentOf = (record: FormRecord) =>
      parts.document(recordForm(parts.catalogue, record, { on: today }));
    const { record, hash, verdict, message, unread } = readDocument(bytes, { documentOf, today });
    const title = titleOf(parts.catalogue, record);
    const told = { ...verdict, message };
    const beside = { ...(title !== undefined && { title }), ...(unread && { unread }) };
    return c.json({ record, hash, verdict: told, ...beside });
  };

function refuseOtherTypes(given: string | undefined): void {
  if (given?.split(";", 1)[0]?.trim().toLowerCase() === "application/pdf") return;
  throw new HttpProblem(415, "Неподходящий вид данных", "Документ принимается в виде application/pdf.", {
    headers: { accept: "application/pdf" },
  });
}

function titleOf(catalogue: Catalogue, { form, region }: FormRecord): string | undefined {
  try {
    return catalogue.forms(region).find(({ id }) => id === form)?.title;
  } catch (error) {
    if (error instanceof UnknownRegionError) return undefined;
    throw error;
  }
}
