import { UnknownEditionError } from "./catalogueErrors.ts";
import { compareDays, type EditionChoice, type FormEdition } from "./editions.ts";

/**
 * The edition by its name; or the one in force on the day of the case (before the first of them came into force, the
 * first); or the form's current one. `editions`: the newest first.
 * @throws UnknownEditionError
 */
export function chooseEdition(
  editions: readonly FormEdition[],
  { edition, on }: EditionChoice,
  form: string,
): FormEdition {
  const found = edition !== undefined ? named(editions, edition) : inForce(editions, on);
  if (found) return found;
  const names = editions.map((one) => one.edition);
  throw new UnknownEditionError(`Редакции «${edition}» у формы «${form}» нет. Есть: ${names.join(", ")}.`);
}

function inForce(editions: readonly FormEdition[], on: string | undefined): FormEdition | undefined {
  if (on === undefined) return editions.find((one) => one.current);
  return editions.find((one) => compareDays(one.effectiveFrom, on) <= 0) ?? editions.at(-1);
}

/** A record made before a region's first change opens for ever without it, though the change says no day. */
function named(editions: readonly FormEdition[], name: string): FormEdition | undefined {
  const exact = editions.find((one) => one.edition === name);
  if (exact) return exact;
  const later = editions.find((one) => one.edition.startsWith(`${name}+`));
  return later && withoutLast(later, name);
}

/** The edition without the changes that its name does not tell of. */
function withoutLast(edition: FormEdition, name: string): FormEdition | undefined {
  const { overlays, base, effectiveFrom: _, outdated: __, ...rest } = edition;
  const names = overlays.map((_overlay, at) =>
    [base, ...overlays.slice(0, at).map(({ version }) => version)].join("+"),
  );
  const count = names.indexOf(name);
  return count === -1 ? undefined : { ...rest, base, edition: name, overlays: overlays.slice(0, count) };
}
