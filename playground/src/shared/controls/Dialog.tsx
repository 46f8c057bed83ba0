import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly actions: ReactNode;
  /** More to read than to press: the focus starts at the title, and what is to be done stays in sight. */
  readonly long?: boolean;
  readonly children: ReactNode;
}

/** A question over the page. The browser keeps the focus inside, closes it by Esc and gives the focus back. */
export function Dialog({ title, onClose, actions, long = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Closed while it is still in the page, or the focus would not find its way back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      // A question that came with the page was opened from nothing: its title takes the focus.
      if (document.activeElement === document.body) document.querySelector("h1")?.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another question
  useEffect(() => {
    if (long) heading.current?.focus();
  }, [long, title]);
  return (
    <dialog
      ref={dialog}
      className={`fp-dialog${long ? " fp-dialog--long" : ""}`}
      aria-labelledby={id}
      onClose={onClose}
    >
      <h2 ref={heading} id={id} className="fp-dialog__title" {...(long && { tabIndex: -1 })}>
        {title}
      </h2>
      {children}
      <div className="fp-dialog__actions">{actions}</div>
    </dialog>
  );
}
