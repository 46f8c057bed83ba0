import { Link } from "wouter";
import { sharedMessages } from "../messages.ts";

/** Why there is nothing here, and the link to the choice of forms. */
export function WayHome({ text }: { readonly text: string }) {
  return (
    <>
      <p className="fp-lead">{text}</p>
      <p>
        <Link className="fp-button fp-button--primary" href="/">
          {sharedMessages.toHome}
        </Link>
      </p>
    </>
  );
}
