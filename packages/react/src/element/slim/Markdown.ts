import type { ReactNode } from "react";

/** In place of `markdown-to-jsx`: only RJSF's own templates would draw it, and ours stand before them. */
export function Markdown({ children }: { readonly children?: ReactNode }): ReactNode {
  return children;
}
