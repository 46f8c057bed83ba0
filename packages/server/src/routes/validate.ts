import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { readJsonBody } from "../http/readJsonBody.ts";
import { askedDay, formAndRecord, oneOf, onlyMembers } from "./request.ts";

/** `POST /forms/:form/validate?region=R&edition=E&caseDate=D` with `{ data, level?, on? }` → `{ valid, problems }` */
export const validate =
  (parts: Parts): Handler =>
  async (c) => {
    const body = await readJsonBody(c.req.raw, parts.limits.body);
    onlyMembers(body, ["data", "level", "on"]);
    const level = oneOf("Поле level", body.level, ["final", "draft"]);
    const today = askedDay(body, parts);
    const { form, record } = formAndRecord(c, parts, body.data, today);
    const problems = form.check(record.data, { level, today });
    return c.json({ valid: !problems.some(({ severity }) => severity === "error"), problems });
  };
