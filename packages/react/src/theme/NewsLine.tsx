import { messages } from "../messages.ts";

export interface NewsLineProps {
  readonly words: string;
  /** Takes back what has happened; the button that was pressed goes with it. */
  readonly undo: ((button: Element) => void) | undefined;
  /** It is only heard: everybody else sees what has happened. */
  readonly isQuiet?: boolean;
}

/** What has just happened to a field or a list, seen and heard, and the way to take it back. It takes no place while there is nothing to tell. */
export function NewsLine({ words, undo, isQuiet = false }: NewsLineProps) {
  return (
    <div className={isQuiet ? "fy-visually-hidden" : "fy-news"}>
      <p role="status">{words}</p>
      {undo && (
        <button
          type="button"
          className="fy-button fy-button--quiet"
          onClick={(event) => undo(event.currentTarget)}
        >
          {messages.undo}
        </button>
      )}
    </div>
  );
}
