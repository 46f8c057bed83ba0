import {
  type Form,
  joinPointer,
  type Pointer,
  type Problem,
  patternPointer,
  plural,
  splitPointer,
} from "@formulyar/core";

/** More is read by nobody, and spreadsheets cut long cells off. */
const most = 20;

/** The problems of a record as sentences: the field by its title, what is wrong, the legal ground. Hints are left out. */
export function problemNotes(form: Form, problems: readonly Problem[]): readonly string[] {
  const told = problems.filter(({ severity }) => severity !== "info");
  const notes = told.slice(0, most).map((problem) => problemNote(form, problem));
  const rest = told.length - most;
  return rest > 0 ? [...notes, `И ещё ${plural(rest, "замечание", "замечания", "замечаний")}.`] : notes;
}

function problemNote(form: Form, { path, severity, message, basis }: Problem): string {
  const title = placeTitle(form, path);
  const place = title === "" || message.includes(`«${title}»`) ? "" : `${title}: `;
  const ground = basis === undefined || message.includes(basis) ? "" : ` Основание: ${basis}.`;
  return `${severity === "warning" ? "Предупреждение. " : ""}${place}${message}${ground}`;
}

/** The field's title, after the rows of lists that it stands in: «Шаги №2 / Срок», as the heading of a table names it. */
function placeTitle(form: Form, path: Pointer): string {
  const steps = splitPointer(path);
  const titles = steps.flatMap((step, at) => {
    const title = form.field(patternPointer(joinPointer("", ...steps.slice(0, at + 1))))?.title;
    const next = steps[at + 1];
    if (title === undefined || /^\d+$/.test(step)) return [];
    if (next !== undefined && /^\d+$/.test(next)) return [`${title} №${Number(next) + 1}`];
    return at === steps.length - 1 ? [title] : [];
  });
  return titles.join(" / ");
}
