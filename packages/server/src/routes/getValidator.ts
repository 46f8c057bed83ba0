import type { ResolvedForm } from "@formulyar/core";
import { validatorModule } from "@formulyar/core/standalone";
import type { Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { askedForm, askedQueryDay } from "./request.ts";

/** `GET /forms/:form/validator.js?region=R&edition=E&caseDate=D&on=D` → the compiled checks as an ES module: no `unsafe-eval` in the browser. */
export function getValidator(parts: Parts): Handler {
  const modules = new WeakMap<ResolvedForm, string>();
  return (c) => {
    const { definition } = askedForm(c, parts, askedQueryDay(c, parts));
    const source = modules.get(definition) ?? validatorModule(definition);
    modules.set(definition, source);
    return c.body(source, 200, { "content-type": "text/javascript; charset=utf-8" });
  };
}
