import type { RegionSummary } from "@formulyar/core";
import { Link } from "wouter";
import { Button } from "../shared/controls/Button.tsx";
import type { Draft } from "../shared/drafts/index.ts";
import { useServices } from "../shared/services.ts";
import { fillAddress } from "../shared/text/addresses.ts";
import { formatMoment } from "../shared/text/moments.ts";
import { homeMessages } from "./messages.ts";

interface DraftCardProps {
  readonly draft: Draft;
  readonly regions: readonly RegionSummary[];
  /** The newest: going on with it is the main action of the page. */
  readonly main: boolean;
  readonly onRemove: (draft: Draft) => void;
}

export function DraftCard({ draft, regions, main, onRemove }: DraftCardProps) {
  const { now } = useServices();
  const region = regions.find(({ id }) => id === draft.region)?.title ?? draft.regionTitle;
  const saved = homeMessages.draftSaved(formatMoment(new Date(draft.savedAt), now()));
  return (
    <li className="fp-card fp-card--draft">
      <div className="fp-card__text">
        <p className="fp-card__title">{draft.title}</p>
        <p className="fp-card__note">{[region, saved].filter(Boolean).join(" · ")}</p>
      </div>
      <div className="fp-card__actions">
        <Link
          className={`fp-button fp-button--${main ? "primary" : "secondary"}`}
          href={fillAddress(draft)}
          aria-label={homeMessages.resumeNamed(draft.title)}
        >
          {homeMessages.resume}
        </Link>
        <Button aria-label={homeMessages.removeNamed(draft.title)} onClick={() => onRemove(draft)}>
          {homeMessages.remove}
        </Button>
      </div>
    </li>
  );
}
