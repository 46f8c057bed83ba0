import { type ReactNode, useEffect } from "react";
import { sharedMessages } from "../messages.ts";

interface PageProps {
  /** Heading of the page and title of the window. */
  readonly title: string;
  /** A line under the heading: region, edition. */
  readonly note?: ReactNode;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** The frame of one screen: a heading that takes the focus on navigation, and the window's title. */
export function Page({ title, note, busy = false, children }: PageProps) {
  useEffect(() => {
    document.title = sharedMessages.pageTitle(title);
  }, [title]);
  return (
    <div className="fp-page" aria-busy={busy}>
      <header className="fp-page__head">
        <h1 className="fp-page__title" tabIndex={-1}>
          {title}
        </h1>
        {note}
      </header>
      {children}
    </div>
  );
}
