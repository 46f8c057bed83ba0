import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { askedRegion } from "./request.ts";

/** `GET /forms?region=R` → `{ forms: [{ id, title, edition, region? }] }` */
export const listForms =
  ({ catalogue }: Parts): Handler =>
  (c) =>
    c.json({ forms: catalogue.forms(askedRegion(c)) });
