import { useServices } from "../../shared/services.ts";
import { formatMoment } from "../../shared/text/moments.ts";
import type { EarlierDocument } from "./earlierDocument.ts";
import { prefillMessages } from "./messages.ts";

/** Whose document it is, of which region and how old. */
export function DocumentNote({
  document: { form, subject, savedAt },
}: {
  readonly document: EarlierDocument;
}) {
  const { now } = useServices();
  const saved = savedAt ? prefillMessages.saved(formatMoment(savedAt, now())) : prefillMessages.fromFile;
  const region = form.definition.region?.name.nominative;
  return <>{[subject, region, saved].filter(Boolean).join(" · ")}</>;
}
