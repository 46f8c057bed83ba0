import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";

/** `GET /regions` → `{ regions: [{ id, title }] }` */
export const listRegions =
  ({ catalogue }: Parts): Handler =>
  (c) =>
    c.json({ regions: catalogue.regions });
