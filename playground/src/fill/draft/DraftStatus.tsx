import { formatTime } from "../../shared/text/moments.ts";
import { fillMessages } from "../messages.ts";
import type { Safety } from "./deskState.ts";

/**
 * Whether what was typed is safe. The words change once a minute at most and leave out that saving
 * goes on, so that a screen reader is not interrupted at every letter.
 */
export function DraftStatus({ safety: { savedAt, failed } }: { readonly safety: Safety }) {
  const saved = savedAt ? fillMessages.savedAt(formatTime(savedAt)) : fillMessages.notSavedYet;
  return (
    <p className="fp-quiet fp-status" role="status">
      {failed ? fillMessages.notSaved : saved}
    </p>
  );
}
