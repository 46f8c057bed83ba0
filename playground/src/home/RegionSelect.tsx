import type { RegionSummary } from "@formulyar/core";
import { useId } from "react";
import { homeMessages } from "./messages.ts";

interface RegionSelectProps {
  readonly regions: readonly RegionSummary[];
  readonly region: string;
  readonly onChange: (region: string) => void;
}

export function RegionSelect({ regions, region, onChange }: RegionSelectProps) {
  const id = useId();
  return (
    <div className="fp-field">
      <label htmlFor={id}>{homeMessages.region}</label>
      <select id={id} className="fp-input" value={region} onChange={(event) => onChange(event.target.value)}>
        <option value="">{homeMessages.noRegion}</option>
        {byTitle(regions).map(({ id: value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

/** As people look for them: the order of their ids is that of another alphabet. */
function byTitle(regions: readonly RegionSummary[]): readonly RegionSummary[] {
  return regions.toSorted((a, b) => a.title.localeCompare(b.title, "ru"));
}
