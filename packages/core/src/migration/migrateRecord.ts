import type { Catalogue } from "../catalogue/createCatalogue.ts";
import type { Form, FormRecord, IsoDate, JsonObject, SetAsideValue } from "../model/index.ts";
import { carryAlong } from "./carryAlong.ts";
import { draftFaults, faultKey, fitRecord } from "./fitRecord.ts";
import { ifThere, type Leg, migrationLegs } from "./migrationLegs.ts";
import { returnKept } from "./returnKept.ts";
import { labelsOf, titleOf } from "./titles.ts";
import { WorkingCopy } from "./WorkingCopy.ts";

export interface MigrationOptions {
  /** The edition to carry the record to; the one in force on the day of its case by default. */
  readonly to?: string | undefined;
  /** The day of the case, when the record does not tell it or tells it wrong. */
  readonly caseDate?: IsoDate | undefined;
  /** The day that rules take as today, and the day of a case that nothing tells. */
  readonly today: IsoDate;
}

export interface Migrated {
  /** The record in the new edition; its `kept` holds the values of earlier migrations too. */
  readonly record: FormRecord;
  /** Russian: what was done, a sentence each. */
  readonly done: readonly string[];
  /** The same as in the record: what a person is to be shown. */
  readonly kept: readonly SetAsideValue[];
}

/**
 * Carries a record to another edition of its form, as the editions on the way declare it (`migration.json`); what no step
 * names keeps its place. Nothing is lost and nothing is written over: a value that the new edition has no place for, or
 * does not take, goes to `kept`. Pure.
 * @throws UnknownFormError, UnknownRegionError, UnknownEditionError (of `to`), DefinitionError
 */
export function migrateRecord(catalogue: Catalogue, record: FormRecord, options: MigrationOptions): Migrated {
  const { form: id, region, data, kept: earlier = [] } = record;
  const { to, today } = options;
  const day = { on: options.caseDate ?? catalogue.caseDay(id, region, data) ?? today };
  const form = catalogue.form(id, region, to === undefined ? day : { edition: to });
  const from = record.edition ?? catalogue.resolve(id, region, day).edition;
  if (from === form.definition.edition) return migrated(record, form, data, [], earlier);

  const source = ifThere(() => catalogue.form(id, region, { edition: from }));
  const legs = migrationLegs(catalogue, record, source?.definition, from, form.definition);
  const copy = new WorkingCopy(data);
  const carried = carryAlong(legs, copy);
  const faults = source ? draftFaults(source, data, today) : [];
  const target = labelsOf(form.definition);
  const unfit = fitRecord(form, copy, today, new Set(faults.map(faultKey))).map((value) => ({
    pointer: value.pointer,
    title: titleOf(carried.stages, target, value.pointer),
    value: value.value,
    reason: value.reason,
  }));
  const returned = returnKept(form, copy, earlier, today, (alone) =>
    carryAlong(legs.map(withoutDefaults), alone),
  );
  const kept = [...returned.kept, ...carried.kept, ...unfit];
  return migrated(record, form, copy.data, [...carried.done, ...returned.done], kept);
}

/** A value that is carried by itself must not come with company. */
function withoutDefaults(leg: Leg): Leg {
  return { ...leg, steps: leg.steps.filter((step) => !("default" in step)) };
}

function migrated(
  { form, region }: FormRecord,
  { definition }: Form,
  data: JsonObject,
  done: readonly string[],
  kept: readonly SetAsideValue[],
): Migrated {
  const place = region === undefined ? {} : { region };
  const left = kept.length === 0 ? {} : { kept };
  return { record: { form, ...place, edition: definition.edition, data, ...left }, done, kept };
}
