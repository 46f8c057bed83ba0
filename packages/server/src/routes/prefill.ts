import {
  type EarlierRecord,
  type Form,
  type FormRecord,
  prefill as fill,
  type IsoDate,
  type JsonObject,
  readEarlierRecord,
} from "@formulyar/core";
import type { Context, Handler } from "hono";
import type { Parts } from "../createParts.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { readJsonBody } from "../http/readJsonBody.ts";
import { earlierCaseDay } from "../record/earlierCaseDay.ts";
import { recordForm } from "../record/recordForm.ts";
import { askedDay, askedForm, askedRegion, formAndRecord, onlyMembers } from "./request.ts";

/**
 * `POST /forms/:form/prefill?region=R&edition=E&caseDate=D` with `{ from, data?, confirmed?, on? }` →
 * `{ edition, data, filled, asked, kept, refused }`. `from`: records of earlier documents, the latest last. Without own
 * data that tell the day of the case, the earlier documents tell it.
 */
export const prefill =
  (parts: Parts): Handler =>
  async (c) => {
    const body = await readJsonBody(c.req.raw, parts.limits.body);
    onlyMembers(body, ["from", "data", "confirmed", "on"]);
    const today = askedDay(body, parts);
    const { form: first, record } = target(c, parts, body, today);
    const place = first.definition.region?.id ?? askedRegion(c);
    const documents = listOf("from", body.from).map((value) => earlierRecord(first, value, place));
    const day = earlierCaseDay(parts.catalogue, documents) ?? today;
    const { form } = target(c, parts, body, day);
    const earlier = documents.map((document) => opened(parts, document, today));
    const confirmed = listOf("confirmed", body.confirmed ?? []).map(pointer);
    const { edition } = form.definition;
    return c.json({ edition, ...fill(form, earlier, record.data, { today, confirmed }) });
  };

/** The form to fill, and what stands in it already; `day`: of the case, when nothing else tells it. */
function target(c: Context, parts: Parts, { data }: JsonObject, day: IsoDate) {
  if (data !== undefined && data !== null) return formAndRecord(c, parts, data, day);
  const form = askedForm(c, parts, day);
  return { form, record: { form: form.definition.id, data: {} } satisfies FormRecord };
}

/** An earlier document; one that names no region is of the region of the form to fill. */
function earlierRecord({ definition }: Form, value: unknown, region: string | undefined): FormRecord {
  const record = readEarlierRecord(value, definition.prefill ?? []);
  return { ...record, ...(record.region === undefined && region !== undefined && { region }) };
}

/** With the form of its own edition. */
function opened({ catalogue }: Parts, document: FormRecord, today: IsoDate): EarlierRecord {
  return { form: recordForm(catalogue, document, { on: today }), data: document.data };
}

function listOf(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new HttpProblem(422, "Запрос неверно составлен", `Поле ${name} должно быть списком.`);
}

function pointer(value: unknown): string {
  if (typeof value === "string") return value;
  throw new HttpProblem(422, "Запрос неверно составлен", "В списке confirmed должны стоять пути к полям.");
}
