import { sharedMessages } from "../messages.ts";

/** Shows, while a file is dragged over the page, that it may be dropped here. */
export function DropSign({ over }: { readonly over: boolean }) {
  if (!over) return null;
  return (
    <div className="fp-drop" aria-hidden="true">
      <p className="fp-drop__text">{sharedMessages.file.drop}</p>
    </div>
  );
}
