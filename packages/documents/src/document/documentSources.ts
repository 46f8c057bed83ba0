import type { Catalogue, Form } from "@formulyar/core";

/** A text of the definitions with the path that findings name it by. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** All that a form's document is made of, besides the form. */
export interface DocumentSources {
  /** Without one, the generic template prints the form section by section. */
  readonly template?: SourceText;
  readonly partials: Readonly<Record<string, SourceText>>;
  /** Stylesheets, later ones win: what all documents share, then what stands beside the form's template. */
  readonly styles: readonly SourceText[];
}

const PARTIALS = /^templates\/partials\/(.+)\.hbs$/;

const SHARED_STYLE = "templates/print.css";

/**
 * Finds a form's template (the region's own first), the partials and the stylesheets: `templates/print.css`, and the one
 * that bears the template's name (`templates/ID.hbs`, `templates/ID.css`).
 */
export function documentSources(catalogue: Catalogue, form: Form): DocumentSources {
  const template = sourceText(catalogue, form.definition.sources.template);
  const styles = [SHARED_STYLE, template?.file.replace(/\.hbs$/, ".css")]
    .map((file) => sourceText(catalogue, file))
    .filter((style) => style !== undefined);
  return { ...(template && { template }), partials: partialsOf(catalogue), styles };
}

/** Partials by name: `templates/partials/signature.hbs` is `signature`. */
export function partialsOf(catalogue: Catalogue): Readonly<Record<string, SourceText>> {
  const found = Object.keys(catalogue.files).flatMap((file): [string, SourceText][] => {
    const name = PARTIALS.exec(file)?.[1];
    const source = name === undefined ? undefined : sourceText(catalogue, file);
    return name !== undefined && source ? [[name, source]] : [];
  });
  return Object.fromEntries(found);
}

function sourceText(catalogue: Catalogue, file: string | undefined): SourceText | undefined {
  const text = file === undefined ? undefined : catalogue.text(file);
  return file !== undefined && text !== undefined ? { file, text } : undefined;
}
