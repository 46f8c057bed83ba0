import { UnknownEditionError } from "../catalogue/catalogueErrors.ts";
import type { Catalogue } from "../catalogue/createCatalogue.ts";
import { baseEditionsOf } from "../catalogue/editions.ts";
import { resolveRegion } from "../catalogue/resolveRegion.ts";
import type { FieldLabels } from "../messages/fieldLabel.ts";
import { DefinitionError, type FormRecord, type ResolvedForm } from "../model/index.ts";
import { type Hop, migrationPath } from "./migrationPath.ts";
import { labelsOf } from "./titles.ts";

/** From one edition to the next, with the words of both. */
export interface Leg extends Hop {
  readonly before: FieldLabels;
  readonly after: FieldLabels;
}

/**
 * The way from an edition to another. An older edition that is broken or gone has no words of its own: what is left of
 * its records is called as the newer one calls it.
 */
export function migrationLegs(
  catalogue: Catalogue,
  { form, region }: FormRecord,
  source: ResolvedForm | undefined,
  from: string,
  target: ResolvedForm,
): readonly Leg[] {
  const place = region === undefined ? undefined : resolveRegion(catalogue.files, region);
  const editions = baseEditionsOf(catalogue.files, form, place);
  const hops = migrationPath(catalogue.files, editions, baseOf(from), baseOf(target.edition));
  const last = labelsOf(target);
  const between = hops.slice(0, -1).map(({ to }) => newestOf(catalogue, form, region, to) ?? last);
  return hops.map((hop, at) => ({
    ...hop,
    before: between[at - 1] ?? (source ? labelsOf(source) : last),
    after: between[at] ?? last,
  }));
}

/** Does what needs an older edition; nothing when it is gone or broken. */
export function ifThere<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnknownEditionError || error instanceof DefinitionError) return undefined;
    throw error;
  }
}

/** The edition of the form itself: `2024-10-23` of `2024-10-23+2`. */
function baseOf(edition: string): string {
  return edition.split("+", 1)[0] ?? edition;
}

/** An edition of the form as the region had it last. */
function newestOf(catalogue: Catalogue, form: string, region: string | undefined, base: string) {
  const found = catalogue.editions(form, region).find(({ edition }) => baseOf(edition) === base);
  const resolved = found && ifThere(() => catalogue.resolve(form, region, { edition: found.edition }));
  return resolved && labelsOf(resolved);
}
