import type { Form, FormRecord, IsoDate, JsonObject } from "@formulyar/core";
import { type FormDocument, PrintError } from "@formulyar/documents";
import type { Context } from "hono";
import type { Parts } from "../createParts.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { askedDay, askedForm, formAndRecord } from "./request.ts";

/** A document that is asked for. */
export interface Drawing {
  readonly form: Form;
  readonly document: FormDocument;
  /** Absent for a blank. */
  readonly record?: FormRecord;
  /** The day that rules take as today. */
  readonly today: IsoDate;
  /** Problems of severity error at level final; none in a blank. */
  readonly errors: number;
}

/** The document of the record that a request's body carries, or a blank. */
export function readDrawing(c: Context, parts: Parts, body: JsonObject): Drawing {
  const today = askedDay(body, parts);
  if (body.data === undefined || body.data === null) {
    const form = askedForm(c, parts, today);
    return { form, document: parts.document(form), today, errors: 0 };
  }
  const { form, record } = formAndRecord(c, parts, body.data, today);
  const errors = errorsOf(form, record.data, "final", today).length;
  return { form, document: parts.document(form), record, today, errors };
}

/** Draws it. Data of wrong types may defeat a template: that is then said of the record, not of the program. */
export async function draw<Drawn>(
  { form, record, today }: Drawing,
  make: () => Drawn | Promise<Drawn>,
): Promise<Drawn> {
  try {
    return await make();
  } catch (fault) {
    const isOurs = record && !(fault instanceof PrintError) && !(fault instanceof HttpProblem);
    const problems = isOurs ? errorsOf(form, record.data, "draft", today) : [];
    if (problems.length === 0) throw fault;
    const detail = "Запись содержит данные, которые нельзя напечатать.";
    throw new HttpProblem(422, "Запись не подходит к форме", detail, {
      extra: { problems: problems.map((problem) => ({ ...problem })) },
    });
  }
}

function errorsOf(form: Form, data: JsonObject, level: "draft" | "final", today: IsoDate) {
  return form.check(data, { level, today }).filter(({ severity }) => severity === "error");
}
