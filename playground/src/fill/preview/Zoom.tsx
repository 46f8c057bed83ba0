import { Button } from "../../shared/controls/Button.tsx";
import { fillMessages } from "../messages.ts";

const STEPS = [1, 1.5, 2, 3] as const;
export type ZoomStep = (typeof STEPS)[number];

interface ZoomProps {
  readonly zoom: ZoomStep;
  readonly onChange: (zoom: ZoomStep) => void;
}

/** How large the pages are; 1 fits the column. */
export function Zoom({ zoom, onChange }: ZoomProps) {
  const at = STEPS.indexOf(zoom);
  const step = (by: number) => onChange(STEPS[Math.min(Math.max(at + by, 0), STEPS.length - 1)] ?? zoom);
  return (
    <fieldset className="fp-zoom">
      <legend className="fp-unseen">{fillMessages.zoom}</legend>
      <Button look="icon" aria-label={fillMessages.smaller} aria-disabled={at === 0} onClick={() => step(-1)}>
        −
      </Button>
      <output className="fp-zoom__value">{zoom * 100} %</output>
      <Button
        look="icon"
        aria-label={fillMessages.larger}
        aria-disabled={at === STEPS.length - 1}
        onClick={() => step(1)}
      >
        +
      </Button>
    </fieldset>
  );
}
