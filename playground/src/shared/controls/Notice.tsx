import type { ReactNode } from "react";

interface NoticeProps {
  readonly kind?: "info" | "warning" | "error" | "success";
  readonly title?: string;
  /** `alert` interrupts a screen reader, `status` waits; without one the notice is there from the start. */
  readonly role?: "alert" | "status";
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A framed message with what can be done about it. */
export function Notice({ kind = "info", title, role, actions, children }: NoticeProps) {
  return (
    <div className={`fp-notice fp-notice--${kind}`} role={role}>
      <div className="fp-notice__text">
        {title && <p className="fp-notice__title">{title}</p>}
        {children}
      </div>
      {actions && <div className="fp-notice__actions">{actions}</div>}
    </div>
  );
}
