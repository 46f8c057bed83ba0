import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Parts } from "./createParts.ts";
import { caching } from "./http/caching.ts";
import { HttpProblem } from "./http/HttpProblem.ts";
import { problemResponse } from "./http/problemResponse.ts";
import { wrongMethod } from "./http/wrongMethod.ts";
import { description } from "./openapi/description.ts";
import { getForm } from "./routes/getForm.ts";
import { getValidator } from "./routes/getValidator.ts";
import { listEditions } from "./routes/listEditions.ts";
import { listForms } from "./routes/listForms.ts";
import { listRegions } from "./routes/listRegions.ts";
import { migrate } from "./routes/migrate.ts";
import { prefill } from "./routes/prefill.ts";
import { read } from "./routes/read.ts";
import { render } from "./routes/render.ts";
import { validate } from "./routes/validate.ts";

/** The routes under `/api/v1`. Each is told of in `openapi/description.ts`. */
export function createApi(parts: Parts): Hono {
  const api = new Hono();
  api.use(caching, methodNotAllowed({ app: api, onMethodNotAllowed: (_c, methods) => wrongMethod(methods) }));
  api.get("/health", (c) => c.json({ status: "ok" }));
  api.get("/openapi.json", (c) => c.json(description));
  api.get("/regions", listRegions(parts));
  api.get("/forms", listForms(parts));
  api.get("/forms/:form", getForm(parts));
  api.get("/forms/:form/editions", listEditions(parts));
  api.get("/forms/:form/validator.js", getValidator(parts));
  api.post("/forms/:form/validate", validate(parts));
  api.post("/forms/:form/render", render(parts));
  api.post("/forms/:form/prefill", prefill(parts));
  api.post("/forms/:form/migrate", migrate(parts));
  api.post("/read", read(parts));
  api.all("*", () =>
    problemResponse(new HttpProblem(404, "Нет такого адреса", "По этому адресу ничего нет.")),
  );
  return api;
}
