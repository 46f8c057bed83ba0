import { useEffect } from "react";
import { messages } from "../messages.ts";

/** Says in the title of the page that the form has errors, where the host wants it, and takes it back. */
export function useErrorTitle(hasErrors: boolean): void {
  useEffect(() => {
    if (!hasErrors) return;
    document.title = messages.titlePrefix + withoutPrefix(document.title);
    return () => {
      document.title = withoutPrefix(document.title);
    };
  }, [hasErrors]);
}

function withoutPrefix(title: string): string {
  return title.startsWith(messages.titlePrefix) ? title.slice(messages.titlePrefix.length) : title;
}
