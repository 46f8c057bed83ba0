import { migrateRecord } from "@formulyar/core";
import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { readJsonBody } from "../http/readJsonBody.ts";
import { askedDay, askedEdition, askedRecord, onlyMembers } from "./request.ts";

/**
 * `POST /forms/:form/migrate?region=R&caseDate=D` with `{ data, to?, on? }` → `{ record, done, kept }`: the record in
 * another edition, by default in the one in force on the day of its case.
 */
export const migrate =
  (parts: Parts): Handler =>
  async (c) => {
    const body = await readJsonBody(c.req.raw, parts.limits.body);
    onlyMembers(body, ["data", "to", "on"]);
    const today = askedDay(body, parts);
    const record = askedRecord(c, parts, body.data);
    const { caseDate } = askedEdition(c, today);
    return c.json(migrateRecord(parts.catalogue, record, { to: edition(body.to), caseDate, today }));
  };

function edition(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  throw new HttpProblem(422, "Запрос неверно составлен", "Поле to должно быть названием редакции.");
}
