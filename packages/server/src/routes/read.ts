import { type Catalogue, type FormRecord, UnknownRegionError } from "@formulyar/core";
import { readIssued, verdictWords } from "@formulyar/documents";
import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { readBody } from "../http/readBody.ts";

/**
 * `POST /read` with a PDF of ours → `{ record, hash, verdict, title? }`: the record in it, and what became of the file
 * since it was issued. `title`: of the form, where it is known here.
 */
export const read =
  ({ catalogue, limits }: Parts): Handler =>
  async (c) => {
    refuseOtherTypes(c.req.header("content-type"));
    const { record, hash, verdict } = readIssued(await readBody(c.req.raw, limits.document));
    const title = titleOf(catalogue, record);
    const told = { ...verdict, message: verdictWords(verdict) };
    return c.json({ record, hash, verdict: told, ...(title !== undefined && { title }) });
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
