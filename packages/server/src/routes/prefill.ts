import {
  type EarlierRecord,
  type Form,
  prefill as fill,
  type JsonObject,
  readEarlierRecord,
} from "@formulyar/core";
import type { Context, Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { readJsonBody } from "../http/readJsonBody.ts";
import { askedDay, askedForm, askedRegion, formAndRecord, onlyMembers } from "./request.ts";

/**
 * `POST /forms/:form/prefill?region=R` with `{ from, data?, confirmed?, on? }` →
 * `{ data, filled, asked, kept, refused }`. `from`: records of earlier documents, the latest last.
 */
export const prefill =
  (parts: Parts): Handler =>
  async (c) => {
    const body = await readJsonBody(c.req.raw, parts.limits.body);
    onlyMembers(body, ["from", "data", "confirmed", "on"]);
    const { form, data } = target(c, parts, body);
    const region = form.definition.region?.id ?? askedRegion(c);
    const earlier = listOf("from", body.from).map((value) => earlierRecord(parts, form, value, region));
    const confirmed = listOf("confirmed", body.confirmed ?? []).map(pointer);
    return c.json(fill(form, earlier, data, { today: askedDay(body, parts), confirmed }));
  };

/** The form to fill, and what stands in it already. */
function target(
  c: Context,
  parts: Parts,
  { data }: JsonObject,
): { readonly form: Form; readonly data: JsonObject } {
  if (data === undefined || data === null) return { form: askedForm(c, parts), data: {} };
  const { form, record } = formAndRecord(c, parts, data);
  return { form, data: record.data };
}

/** An earlier document by the form of its own region; one that names none is of the region of the form to fill. */
function earlierRecord(
  { catalogue }: Parts,
  { definition }: Form,
  value: unknown,
  region: string | undefined,
): EarlierRecord {
  const record = readEarlierRecord(value, definition.prefill ?? []);
  return { form: catalogue.form(record.form, record.region ?? region), data: record.data };
}

function listOf(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new HttpProblem(422, "Запрос неверно составлен", `Поле ${name} должно быть списком.`);
}

function pointer(value: unknown): string {
  if (typeof value === "string") return value;
  throw new HttpProblem(422, "Запрос неверно составлен", "В списке confirmed должны стоять пути к полям.");
}
