import { type Json, printValue } from "@formulyar/core";
import type { ReactNode } from "react";
import { messages } from "../messages.ts";
import { FieldFrame } from "./FieldFrame.tsx";
import { describedBy, type FieldView } from "./useField.ts";

export interface OutputFieldProps {
  readonly view: FieldView;
  readonly value: Json | undefined;
  readonly note?: ReactNode;
}

/** A value that nobody types: computed, or only shown. */
export function OutputField({ view, value, note }: OutputFieldProps) {
  return (
    <FieldFrame view={view} input="text" required={false} note={note} onLeave={nothing}>
      <output
        id={view.id}
        className="fy-output"
        tabIndex={-1}
        aria-describedby={describedBy(view, note ? `${view.id}:note` : undefined)}
      >
        {value === undefined ? (
          <span className="fy-hint">{messages.nothingComputed}</span>
        ) : (
          words(view, value)
        )}
      </output>
    </FieldFrame>
  );
}

function nothing(): void {}

function words(view: FieldView, value: Json): string {
  const printed = printValue(view.schema, value);
  return printed === "" ? JSON.stringify(value) : printed;
}
