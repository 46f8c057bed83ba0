export interface HintsProps {
  readonly id: string;
  readonly hints: readonly string[];
}

/** What helps to fill in a field, before its input. */
export function Hints({ id, hints }: HintsProps) {
  if (hints.length === 0) return null;
  return (
    <div id={id} className="fy-hint">
      {hints.map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
    </div>
  );
}
