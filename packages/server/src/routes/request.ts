import {
  type AskedEdition,
  type Form,
  type FormRecord,
  type IsoDate,
  type JsonObject,
  readRecord,
} from "@formulyar/core";
import type { Context } from "hono";
import type { Parts } from "../createParts.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { isCalendarDate } from "../isCalendarDate.ts";
import { recordForm } from "../record/recordForm.ts";
import { recordRegion } from "../record/recordRegion.ts";

const badRequest = (detail: string) => new HttpProblem(422, "Запрос неверно составлен", detail);

/** The region that the query names; `?region=` alone names none. */
export function askedRegion(c: Context): string | undefined {
  return c.req.query("region") || undefined;
}

/** What the query says about the edition; `on`: the day that counts when nothing tells the day of the case. */
export function askedEdition(c: Context, on: IsoDate): AskedEdition {
  return { edition: c.req.query("edition") || undefined, caseDate: queryDay(c, "caseDate"), on };
}

/** Form that the path and the query name, of the edition that the query names or that was in force on the day. */
export function askedForm(c: Context, { catalogue }: Parts, today: IsoDate): Form {
  const { edition, caseDate, on } = askedEdition(c, today);
  const choice = edition === undefined ? { on: caseDate ?? on } : { edition };
  return catalogue.form(formId(c), askedRegion(c), choice);
}

/** The record that a request carries as `data`: the form's data or a whole record; in the region of both. */
export function askedRecord(c: Context, { catalogue }: Parts, data: unknown): FormRecord {
  // A form that is not there is told before the record is looked at.
  catalogue.editions(formId(c), askedRegion(c));
  const record = readRecord(data, formId(c));
  const region = recordRegion(askedRegion(c), record);
  return { ...record, ...(region !== undefined && { region }) };
}

/** The form of a request together with the record that it carries as `data`, of the record's edition. */
export function formAndRecord(
  c: Context,
  parts: Parts,
  data: unknown,
  today: IsoDate,
): { form: Form; record: FormRecord } {
  const record = askedRecord(c, parts, data);
  return { form: recordForm(parts.catalogue, record, askedEdition(c, today)), record };
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

/** A day of the query, or the server's day. */
export function askedQueryDay(c: Context, { today }: Parts): IsoDate {
  return queryDay(c, "on") ?? today();
}

function queryDay(c: Context, name: "on" | "caseDate"): IsoDate | undefined {
  const value = c.req.query(name) || undefined;
  if (value === undefined || isCalendarDate(value)) return value;
  throw badRequest(`Параметр ${name} должен быть датой вида ГГГГ-ММ-ДД.`);
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

export function formId(c: Context): string {
  return c.req.param("form") ?? "";
}
