import type { Pointer } from "@formulyar/core";
import type { ReactNode } from "react";

export interface ChangeLinkProps {
  readonly pointer: Pointer;
  readonly onSelect: (pointer: Pointer) => void;
  /** What is heard, where that is more than what is seen. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to a field of the form, which may stand in another step. */
export function ChangeLink({ pointer, onSelect, label, children }: ChangeLinkProps) {
  return (
    <a
      className="fy-change"
      aria-label={label}
      href={`#${encodeURIComponent(pointer)}`}
      onClick={(event) => {
        event.preventDefault();
        onSelect(pointer);
      }}
    >
      {children}
    </a>
  );
}
