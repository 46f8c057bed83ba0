import { messages } from "../messages.ts";
import type { FieldOptions } from "../schema/fieldOptions.ts";

export interface RowButtonsProps {
  readonly ui: FieldOptions;
  /** «Услуга 2»: which row. */
  readonly of: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onRemove: (() => void) | undefined;
  readonly onMove: (by: number) => void;
}

/** What can be done with a row of a list. Moving must be allowed by the form (`ui:orderable`). */
export function RowButtons({ ui, of, isFirst, isLast, onRemove, onMove }: RowButtonsProps) {
  const orderable = ui.orderable === true;
  return (
    <div className="fy-row__buttons">
      {orderable && !isFirst && <RowButton words={messages.moveUp} of={of} onPress={() => onMove(-1)} />}
      {orderable && !isLast && <RowButton words={messages.moveDown} of={of} onPress={() => onMove(1)} />}
      {ui.removable !== false && onRemove && <RowButton words={messages.remove} of={of} onPress={onRemove} />}
    </div>
  );
}

interface RowButtonProps {
  readonly words: string;
  readonly of: string;
  readonly onPress: () => void;
}

function RowButton({ words, of, onPress }: RowButtonProps) {
  return (
    <button
      type="button"
      className="fy-button fy-button--quiet"
      aria-label={messages.about(words, of)}
      onClick={onPress}
    >
      {words}
    </button>
  );
}
