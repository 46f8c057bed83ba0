import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { Button } from "./Button.tsx";

interface MenuProps {
  readonly label: string;
  /** Three dots with the label unseen, where there is little room. */
  readonly compact?: boolean;
  readonly children: ReactNode;
}

/** Seldom used actions behind one button: plain buttons that Tab reaches; Esc and leaving close them. */
export function Menu({ label, compact = false, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => setOpen(false);
  const closeAndStay = () => {
    close();
    root.current?.querySelector("button")?.focus();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) closeAndStay();
  };
  const closeOnLeaving = (event: FocusEvent) => {
    if (!root.current?.contains(event.relatedTarget)) close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the buttons inside, is none itself
    <div ref={root} className="fp-menu" onKeyDown={closeByKey} onBlur={closeOnLeaving}>
      <Button
        look={compact ? "icon" : "secondary"}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={compact ? "fp-unseen" : ""}>{label}</span>
        <span className={compact ? "fp-menu__dots" : "fp-menu__arrow"} aria-hidden="true" />
      </Button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside take the keys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: closes after a choice among the buttons inside */}
      <div id={id} className="fp-menu__list" hidden={!open} onClick={closeAndStay}>
        {children}
      </div>
    </div>
  );
}
