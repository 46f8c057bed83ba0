import { messages } from "../messages.ts";

export interface BasisProps {
  /** The legal ground, e.g. «п. 6 Порядка»; nothing when the field has none. */
  readonly basis: string | undefined;
  /** Title of the field, for those who hear the page. */
  readonly of: string;
}

/** The legal ground of a field, on demand. */
export function Basis({ basis, of }: BasisProps) {
  if (basis === undefined) return null;
  return (
    <details className="fy-basis">
      <summary aria-label={messages.about(messages.basis, of)}>{messages.basis}</summary>
      <p>{basis}</p>
    </details>
  );
}
