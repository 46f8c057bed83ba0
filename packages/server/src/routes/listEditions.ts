import { describeEdition } from "@formulyar/core";
import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { askedQueryDay, askedRegion, formId } from "./request.ts";

/**
 * `GET /forms/:form/editions?region=R&on=D` → `{ editions: [{ edition, effectiveFrom?, title, inForce }] }`, the newest
 * first; `title`: the words after «редакция»; `inForce`: the one for cases of that day.
 */
export const listEditions =
  (parts: Parts): Handler =>
  (c) => {
    const { catalogue } = parts;
    const [form, region] = [formId(c), askedRegion(c)];
    const chosen = catalogue.editionOn(form, region, askedQueryDay(c, parts));
    const editions = catalogue.editions(form, region).map((summary) => ({
      ...summary,
      title: describeEdition(summary.edition),
      inForce: summary.edition === chosen,
    }));
    return c.json({ editions });
  };
