import { createContext, type ReactNode, useContext, useState } from "react";

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says a sentence to a screen reader without moving the focus. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);

/** Holds the one live region of the page. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState("");
  return (
    <AnnounceContext value={setText}>
      {children}
      <p className="fp-unseen" role="status">
        {text}
      </p>
    </AnnounceContext>
  );
}
