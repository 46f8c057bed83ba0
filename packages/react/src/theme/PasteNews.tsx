import { messages } from "../messages.ts";
import type { Pasting } from "./usePasting.ts";

/** What has become of a pasted text, seen and heard, and the way to take it back. */
export function PasteNews({ words, undo }: Pick<Pasting, "words" | "undo">) {
  return (
    <div className="fy-pasted">
      <p role="status">{words}</p>
      {undo && (
        <button type="button" className="fy-button fy-button--quiet" onClick={undo}>
          {messages.undo}
        </button>
      )}
    </div>
  );
}
