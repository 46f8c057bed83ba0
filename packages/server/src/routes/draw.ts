import type { Form, IsoDate, JsonObject } from "@formulyar/core";
import type { RecordToIssue } from "@formulyar/documents";
import type { Context } from "hono";
import type { Parts } from "../createParts.ts";
import { HttpProblem } from "../http/HttpProblem.ts";
import { askedDay, askedForm, formAndRecord } from "./request.ts";

/** A document ready to be printed. */
export interface Drawing {
  readonly form: Form;
  readonly html: string;
  readonly blank: boolean;
  /** What is printed; none in a blank. */
  readonly record?: RecordToIssue;
  /** The day that rules take as today. */
  readonly today: IsoDate;
  /** Problems of severity error at level final; none in a blank. */
  readonly errors: number;
}

/** Draws the record that a request's body carries, or a blank. */
export function draw(c: Context, parts: Parts, body: JsonObject): Drawing {
  const today = askedDay(body, parts);
  if (body.data === undefined || body.data === null) {
    const form = askedForm(c, parts, today);
    return { form, html: parts.document(form).html(undefined, { today }), blank: true, today, errors: 0 };
  }
  const { form, record } = formAndRecord(c, parts, body.data, today);
  const html = drawRecord(parts, form, record.data, today);
  const { length: errors } = errorsOf(form, record.data, "final", today);
  return { form, html, blank: false, record, today, errors };
}

/** Data of wrong types may defeat a template: that is then said of the record, not of the program. */
function drawRecord(parts: Parts, form: Form, data: JsonObject, today: IsoDate): string {
  try {
    return parts.document(form).html(data, { today });
  } catch (fault) {
    const problems = errorsOf(form, data, "draft", today);
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
