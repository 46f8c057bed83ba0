import type { ProvenanceMark, ResolvedForm } from "@formulyar/core";
import { fillMessages } from "./messages.ts";

/** A quiet word when the form has values or changes of the region that nobody has vouched for. */
export function RegionCaution({ definition }: { readonly definition: ResolvedForm }) {
  const { marks = [] } = definition;
  if (marks.length === 0) return null;
  const toVerify = marks.filter(({ kind }) => kind === "verify");
  const samples = marks.filter(({ kind }) => kind === "sample");
  return (
    <details className="fp-caution">
      <summary>{toVerify.length === 0 ? fillMessages.samples : fillMessages.unverified}</summary>
      <Marks title={fillMessages.toVerify} marks={toVerify} />
      <Marks title={fillMessages.invented} marks={samples} />
    </details>
  );
}

interface MarksProps {
  readonly title: string;
  readonly marks: readonly ProvenanceMark[];
}

/** What is marked, one line for all that shares a note. */
function Marks({ title, marks }: MarksProps) {
  if (marks.length === 0) return null;
  const notes = unique(marks.map(({ note }) => note ?? ""));
  return (
    <>
      <p>{title}:</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{sentences([namesOf(marks, note), note])}</li>
        ))}
      </ul>
    </>
  );
}

function namesOf(marks: readonly ProvenanceMark[], note: string): string {
  const titles = marks.filter((mark) => (mark.note ?? "") === note).map((mark) => withoutStop(mark.title));
  return unique(titles).join("; ");
}

/** «Номер акта. Сверьте с подлинником.» */
function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => `${withoutStop(part)}.`)
    .join(" ");
}

const withoutStop = (text: string) => text.replace(/\.$/, "");

const unique = (texts: readonly string[]) => [...new Set(texts)];
