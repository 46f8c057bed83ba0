import { type Pointer, plural, type SetAsideValue } from "@formulyar/core";
import { Button } from "../../shared/controls/Button.tsx";
import { editionMessages } from "./messages.ts";
import { SetAsideValues } from "./SetAsideValues.tsx";

interface KeptPanelProps {
  readonly kept: readonly SetAsideValue[];
  readonly onForget: (pointer: Pointer) => void;
}

/** Values of another edition that this one has no place for: never lost, let go one by one. */
export function KeptPanel({ kept, onForget }: KeptPanelProps) {
  if (kept.length === 0) return null;
  const count = plural(kept.length, "значение", "значения", "значений");
  const remove = ({ pointer, title }: SetAsideValue) => (
    <Button aria-label={editionMessages.removeNamed(title)} onClick={() => onForget(pointer)}>
      {editionMessages.remove}
    </Button>
  );
  return (
    <details className="fp-caution fp-kept" open>
      <summary>{editionMessages.keptSummary(count)}</summary>
      <p>{editionMessages.keptNow}</p>
      <SetAsideValues values={kept} action={remove} />
    </details>
  );
}
