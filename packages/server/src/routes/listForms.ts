import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { askedQueryDay, askedRegion } from "./request.ts";

/** `GET /forms?region=R&on=D` → `{ forms: [{ id, title, edition, region? }] }`, each by its edition of that day */
export const listForms =
  (parts: Parts): Handler =>
  (c) =>
    c.json({ forms: parts.catalogue.forms(askedRegion(c), askedQueryDay(c, parts)) });
