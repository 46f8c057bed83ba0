import type { DefinitionFiles } from "../catalogue/definitionFiles.ts";
import type { BaseEdition } from "../catalogue/editions.ts";
import type { MigrationStep } from "./migrationDefinition.ts";
import { readMigration } from "./readMigration.ts";

/** From one edition of a form to a later one. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly MigrationStep[];
}

/**
 * The way from an edition to a later one, migration by migration; between two editions that have none, values keep their
 * places. Back to an earlier edition, or from one that nobody knows, there are no steps.
 * @param editions of the form itself, the newest first
 * @throws DefinitionError when a migration on the way is broken
 */
export function migrationPath(
  files: DefinitionFiles,
  editions: readonly BaseEdition[],
  from: string,
  to: string,
): readonly Hop[] {
  const ages = editions.map(({ edition }) => edition);
  const [start, end] = [ages.indexOf(from), ages.indexOf(to)];
  const direct: readonly Hop[] = [{ from, to, steps: [] }];
  if (start === -1 || end === -1 || end >= start) return direct;
  const hops: Hop[] = [];
  for (let at = end; at < start; ) {
    const { folder, edition } = editions[at] as BaseEdition;
    const migration = readMigration(files, folder);
    const older = migration === undefined ? -1 : ages.indexOf(migration.from, at + 1);
    const next = older === -1 ? at + 1 : older;
    hops.unshift({
      from: ages[next] ?? from,
      to: edition,
      steps: older === -1 ? [] : (migration?.steps ?? []),
    });
    at = next;
    // The declared way goes past the record's edition: none of its steps was written for it.
    if (at > start) return direct;
  }
  return hops;
}
