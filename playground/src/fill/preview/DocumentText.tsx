import { fillMessages } from "../messages.ts";
import type { DocumentPage } from "./usePages.ts";

/** The document in words, for those who do not see the pictures. */
export function DocumentText({ pages }: { readonly pages: readonly DocumentPage[] }) {
  return (
    <details className="fp-text">
      <summary>{fillMessages.textOfDocument}</summary>
      {pages.map(({ text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is what stands at its place
        <section key={index}>
          <h3>{fillMessages.textOfPage(index + 1)}</h3>
          {text.map(({ words }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands at its place
            <p key={at}>{words}</p>
          ))}
        </section>
      ))}
    </details>
  );
}
