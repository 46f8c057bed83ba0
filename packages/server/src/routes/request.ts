import { type Form, type FormRecord, type IsoDate, type JsonObject, readRecord } from "@formulyar/core";
import type { Context } from "hono";
import type { Parts } from "../createParts.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { isCalendarDate } from "../isCalendarDate.ts";
import { recordRegion } from "../record/recordRegion.ts";

const badRequest = (detail: string) => new HttpProblem(422, "Запрос неверно составлен", detail);

/** The region that the query names; `?region=` alone names none. */
export function askedRegion(c: Context): string | undefined {
  return c.req.query("region") || undefined;
}

/** Form that the path and the query name. */
export function askedForm(c: Context, { catalogue }: Parts): Form {
  return catalogue.form(formId(c), askedRegion(c));
}

/** The form of a request together with the record that it carries as `data`: the form's data or a whole record. */
export function formAndRecord(
  c: Context,
  { catalogue }: Parts,
  data: unknown,
): { form: Form; record: FormRecord } {
  catalogue.form(formId(c), askedRegion(c));
  const record = readRecord(data, formId(c));
  return { form: catalogue.form(formId(c), recordRegion(askedRegion(c), record)), record };
}

/** @throws HttpProblem 422 when the body has a member that the request does not know */
export function onlyMembers(body: JsonObject, names: readonly string[]): void {
  const unknown = Object.keys(body).filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  throw badRequest(`Неизвестное поле запроса: ${unknown.join(", ")}. Допустимы: ${names.join(", ")}.`);
}

/** The day that rules take as today: `on` of the body, or the server's day. */
export function askedDay(body: JsonObject, { today }: Parts): IsoDate {
  const { on } = body;
  if (on === undefined || on === null) return today();
  if (typeof on === "string" && isCalendarDate(on)) return on;
  throw badRequest("Поле on должно быть датой вида ГГГГ-ММ-ДД.");
}

/** One of the allowed words, or the first of them when nothing is given. */
export function oneOf<Word extends string>(
  name: string,
  value: unknown,
  words: readonly [Word, ...Word[]],
): Word {
  if (value === undefined || value === null) return words[0];
  const found = words.find((word) => word === value);
  if (found === undefined) throw badRequest(`${name}: допустимо ${words.join(" или ")}.`);
  return found;
}

function formId(c: Context): string {
  return c.req.param("form") ?? "";
}
