import type { Catalogue } from "../catalogue/createCatalogue.ts";
import type { EditionChoice } from "../catalogue/editions.ts";
import type { FormRecord, IsoDate } from "../model/index.ts";
import { RecordError } from "./readRecord.ts";

/** What somebody says about the edition beside the record. */
export interface AskedEdition {
  /** An edition by its name. */
  readonly edition?: string | undefined;
  /** The day of the case. */
  readonly caseDate?: IsoDate | undefined;
  /** The day that counts when nothing tells the day of the case: today. */
  readonly on: IsoDate;
}

/**
 * The edition that a record is opened with: its own, for ever; without one, the edition asked for; else the one in force
 * on the day of the case: the day asked for, or the one that the record tells, or today.
 * @throws RecordError when the record has another edition than the one asked for; as `Catalogue.editions`
 */
export function editionChoice(
  catalogue: Catalogue,
  { form, region, edition: own, data }: FormRecord,
  { edition: asked, caseDate, on }: AskedEdition,
): EditionChoice {
  if (own !== undefined && asked !== undefined && own !== asked) {
    throw new RecordError(
      `Это запись редакции «${own}», а указана редакция «${asked}». Перенести её в другую редакцию: formulyar migrate.`,
    );
  }
  const edition = own ?? asked;
  if (edition !== undefined) return { edition };
  return { on: caseDate ?? catalogue.caseDay(form, region, data) ?? on };
}
