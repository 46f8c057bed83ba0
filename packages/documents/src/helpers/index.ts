import type { Helper } from "../engine/helper.ts";
import { blank } from "./blank.ts";
import { choices } from "./choices.ts";
import { date } from "./date.ts";
import { datePart } from "./datePart.ts";
import { fields } from "./fields.ts";
import { filled } from "./filled.ts";
import { formatDate } from "./formatDate.ts";
import { inForm } from "./inForm.ts";
import { is } from "./is.ts";
import { label } from "./label.ts";
import { line } from "./line.ts";
import { mark } from "./mark.ts";
import { option } from "./option.ts";
import { options } from "./options.ts";
import { orBlank } from "./orBlank.ts";
import { rows } from "./rows.ts";
import { slot } from "./slot.ts";
import { square } from "./square.ts";
import { text } from "./text.ts";
import { value } from "./value.ts";
import { visible } from "./visible.ts";

/** All words of the template language; Handlebars' own `if`, `unless` and `each` come beside them. */
export const helpers: ReadonlyMap<string, Helper> = new Map(
  [
    blank,
    choices,
    date,
    datePart,
    fields,
    filled,
    formatDate,
    inForm,
    is,
    label,
    line,
    mark,
    option,
    options,
    orBlank,
    rows,
    slot,
    square,
    text,
    value,
    visible,
  ].map((helper) => [helper.name, helper]),
);
