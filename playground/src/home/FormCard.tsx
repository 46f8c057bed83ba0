import { describeEdition, type FormSummary } from "@formulyar/core";
import { Link } from "wouter";
import type { FormRef } from "../api/index.ts";
import { fillAddress } from "../shared/text/addresses.ts";
import { homeMessages } from "./messages.ts";

interface FormCardProps {
  readonly form: FormSummary;
  readonly region: string | undefined;
}

/** One form of the list; the whole card is the link. */
export function FormCard({ form, region }: FormCardProps) {
  const ref: FormRef = region === undefined ? { form: form.id } : { form: form.id, region };
  return (
    <li className="fp-card">
      <Link className="fp-card__link" href={fillAddress(ref)}>
        {form.title}
      </Link>
      {form.edition && <p className="fp-card__note">{homeMessages.edition(describeEdition(form.edition))}</p>}
    </li>
  );
}
