import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { askedForm } from "./request.ts";

/** `GET /forms/:form?region=R` → the resolved form, plain JSON for the browser. */
export const getForm =
  (parts: Parts): Handler =>
  (c) =>
    c.json(askedForm(c, parts).definition);
