import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { askedForm, askedQueryDay } from "./request.ts";

/** `GET /forms/:form?region=R&edition=E&caseDate=D&on=D` → the resolved form, plain JSON for the browser. */
export const getForm =
  (parts: Parts): Handler =>
  (c) =>
    c.json(askedForm(c, parts, askedQueryDay(c, parts)).definition);
