import { Html, handlebars } from "./handlebars.ts";

/** What may stand in a hole of {@link html}: markup as it is, anything else escaped. */
export type Piece = Html | string | number | readonly Piece[] | undefined;

/** Markup from a literal with holes. Whatever fills a hole is escaped, unless it was made here itself. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const filled = texts.map((text, index) => text + markup(pieces[index]));
  return new Html(filled.join(""));
}

/** Text with its line breaks. */
export function lines(text: string): Html {
  return new Html(
    text
      .split(/\r\n|\r|\n/)
      .map((line) => markup(line))
      .join("<br>"),
  );
}

/** Markup that a compiled template gave: it has escaped its values already. */
export function rendered(text: string): Html {
  return new Html(text);
}

/** Pieces of markup with something between them. */
export function join(pieces: readonly Piece[], separator: string): Html {
  return new Html(pieces.map(markup).join(markup(separator)));
}

function markup(piece: Piece): string {
  if (piece === undefined) return "";
  if (piece instanceof Html) return piece.toHTML();
  if (Array.isArray(piece)) return piece.map(markup).join("");
  return handlebars.escapeExpression(String(piece));
}
