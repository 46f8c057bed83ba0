import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** A question over the page. The browser keeps the focus inside, closes it by Esc and gives the focus back. */
export function Dialog({ title, onClose, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed while it is still in the page, or the focus would not find its way back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="fp-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading} className="fp-dialog__title">
        {title}
      </h2>
      {children}
      <div className="fp-dialog__actions">{actions}</div>
    </dialog>
  );
}
