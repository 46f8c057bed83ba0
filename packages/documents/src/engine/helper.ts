import type { Html } from "./handlebars.ts";
import type { PrintContext } from "./printContext.ts";
import type { Row } from "./row.ts";

/** What an argument of a helper must be; the check of templates reads this. */
export type ArgumentKind = "pointer" | "code" | "text" | "slot" | "value" | "length" | "words";

export interface ArgumentShape {
  readonly kind: ArgumentKind;
  readonly optional?: boolean;
  /** Any number of further ones may follow. */
  readonly rest?: boolean;
  /** For kind `words`: the words to choose from. */
  readonly words?: readonly string[];
}

/** What a named setting of a helper must be. `style` is a way to print that the fields it is given have. */
export type OptionShape =
  | { readonly kind: "text" | "number" | "flag" | "style" }
  | { readonly kind: "length"; readonly words?: readonly string[] }
  | { readonly kind: "words"; readonly words: readonly string[] };

/** How a helper is called, so that a template can be checked without running it. */
export interface HelperShape {
  readonly block: boolean;
  readonly args: readonly ArgumentShape[];
  readonly options: { readonly [name: string]: OptionShape };
  /** The fields that it is given appear on the paper. A condition or a label prints nothing of them. */
  readonly prints: boolean;
}

/** One call of a helper while a document is printed. */
export interface HelperCall {
  readonly print: PrintContext;
  /** The row of the table that is being printed, if any. */
  readonly row: Row | undefined;
  readonly args: readonly unknown[];
  readonly options: { readonly [name: string]: unknown };
  /** The block's body, in another row if one is given; the `{{else}}` part. */
  readonly body: (row?: Row) => Html;
  readonly otherwise: () => Html;
}

/** A word of the template language. One file each under `helpers/`. */
export interface Helper {
  readonly name: string;
  readonly shape: HelperShape;
  run(call: HelperCall): Html | string;
}
