import type { Form, Json, Pointer } from "@formulyar/core";
import type { DocumentSources } from "../document/documentSources.ts";
import type { CheckedText, Spot } from "./fault.ts";
import type { Usage } from "./usage.ts";
import type { WalkBudget } from "./WalkBudget.ts";

/** A value that a partial was given, and where it was written. */
export interface Bound {
  readonly value: unknown;
  readonly spot: Spot;
}

/** What is known at a place of a template while it is walked. */
export interface Scope {
  readonly form: Form;
  readonly sources: DocumentSources;
  /** Collects what the walk finds printed. */
  readonly usage: Usage;
  readonly at: CheckedText;
  /** Pattern of the row that the place stands in: `/services/*`. */
  readonly row?: Pointer;
  /** Inside `{{#choices}}`: the option at hand. */
  readonly choice?: Json;
  /** What the whole template prints, `rest=true` aside; not yet known on the first walk. */
  readonly named?: Usage;
  /** Inside a partial: what it was given. */
  readonly parameters?: ReadonlyMap<string, Bound>;
  /** Names that `{{#each … as |item|}}` made. */
  readonly locals: ReadonlySet<string>;
  /** How many `{{#each}}` stand around: inside, names belong to the item. */
  readonly each: number;
  /** Printed in a blank alone: then a filled form does not print what stands here. */
  readonly onlyBlank: boolean;
  /** Not printed in this region: what it lacks is not missed here. */
  readonly unreached?: boolean;
  /** Partials and phrases that are being walked, to find circles. */
  readonly open: readonly string[];
  /** Inside a partial that is given a block: there `{{> @partial-block}}` puts it in. */
  readonly block?: boolean;
  readonly budget: WalkBudget;
}

/** Where a node of a template stands. */
export function spotOf(scope: Scope, node: hbs.AST.Node): Spot {
  return { at: scope.at, line: node.loc.start.line };
}
