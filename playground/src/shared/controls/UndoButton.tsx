import { useEffect, useRef } from "react";
import { sharedMessages } from "../messages.ts";
import { focusHeading } from "../page/focusHeading.ts";
import { Button } from "./Button.tsx";

interface UndoButtonProps {
  /** What was pressed to do the thing is gone from the page: the focus comes here. */
  readonly takesFocus?: boolean;
  readonly onUndo: () => void;
  /** Other words than «Вернуть». */
  readonly children?: string | undefined;
}

/** Takes back what was just done; it goes away itself, so the focus moves to the heading. */
export function UndoButton({ takesFocus = false, onUndo, children = sharedMessages.undo }: UndoButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const undo = () => {
    focusHeading();
    onUndo();
  };
  return (
    <Button ref={button} onClick={undo}>
      {children}
    </Button>
  );
}
