import type { ReactNode } from "react";
import { Link } from "wouter";
import { Notice } from "../controls/Notice.tsx";
import { sharedMessages } from "../messages.ts";
import { useServices } from "../services.ts";
import { VisionSwitch } from "../vision/VisionSwitch.tsx";

/** Header, content and footer of every page. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const { lasting } = useServices();
  return (
    <>
      <a className="fp-skip" href="#content">
        {sharedMessages.skip}
      </a>
      <header className="fp-header">
        <div className="fp-header__row">
          <Link className="fp-header__name" href="/" aria-label={sharedMessages.homeLink}>
            {sharedMessages.product}
          </Link>
          <VisionSwitch />
        </div>
      </header>
      <main id="content" className="fp-main" tabIndex={-1}>
        {!lasting && <Notice kind="warning">{sharedMessages.notLasting}</Notice>}
        {children}
      </main>
      <footer className="fp-footer">
        <p className="fp-footer__row">{sharedMessages.footer}</p>
      </footer>
    </>
  );
}
