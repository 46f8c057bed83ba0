import { describeEdition, type ResolvedForm } from "@formulyar/core";
import { Link } from "wouter";
import { fillMessages } from "./messages.ts";

/** Under the heading: whose form it is and of which edition. */
export function FormNote({ definition: { region, edition } }: { readonly definition: ResolvedForm }) {
  const place = region?.name.nominative ?? fillMessages.base;
  return (
    <p className="fp-quiet fp-formnote">
      <span>
        {[place, edition && fillMessages.edition(describeEdition(edition))].filter(Boolean).join(" · ")}
      </span>
      <Link href="/">{fillMessages.otherForm}</Link>
    </p>
  );
}
