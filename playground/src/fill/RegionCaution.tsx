import type { ResolvedForm } from "@formulyar/core";
import { fillMessages } from "./messages.ts";
import { regionMarks } from "./regionMarks.ts";

/** A quiet word when the document prints values of the region that nobody has vouched for. */
export function RegionCaution({ definition }: { readonly definition: ResolvedForm }) {
  const { unverified, samples, notes } = regionMarks(definition);
  if (unverified.length + samples.length === 0) return null;
  return (
    <details className="fp-caution">
      <summary>{unverified.length > 0 ? fillMessages.unverified : fillMessages.samples}</summary>
      {unverified.length > 0 && <p>{`${fillMessages.toVerify}: ${unverified.join("; ")}.`}</p>}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {samples.length > 0 && <p>{`${fillMessages.invented}: ${samples.join("; ")}.`}</p>}
    </details>
  );
}
