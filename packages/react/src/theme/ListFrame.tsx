import type { ReactNode, Ref } from "react";
import { messages } from "../messages.ts";
import { AddButton, GroupFrame } from "./GroupFrame.tsx";
import type { FieldView } from "./useField.ts";

export interface ListFrameProps {
  readonly view: FieldView;
  readonly required: boolean;
  readonly count: number;
  readonly disabled: boolean;
  readonly onAdd: () => void;
  /** Said aloud after a row was added, removed or moved. */
  readonly announcement: string;
  readonly ref: Ref<HTMLFieldSetElement>;
  readonly children: ReactNode;
}

/** A list with its rows and «Добавить». */
export function ListFrame({
  view,
  required,
  count,
  disabled,
  onAdd,
  announcement,
  ref,
  children,
}: ListFrameProps) {
  const { maxItems } = view.schema;
  const isFull = typeof maxItems === "number" && count >= maxItems;
  return (
    <GroupFrame view={view} required={required} ref={ref}>
      {count === 0 ? (
        <p className="fy-hint">{messages.emptyList}</p>
      ) : (
        <ol className="fy-rows">{children}</ol>
      )}
      {view.ui.addable !== false && !isFull && (
        <AddButton to={view.title} disabled={disabled} onAdd={onAdd} />
      )}
      <p className="fy-visually-hidden" role="status">
        {announcement}
      </p>
    </GroupFrame>
  );
}
