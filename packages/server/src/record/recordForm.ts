import {
  type AskedEdition,
  type Catalogue,
  editionChoice,
  type Form,
  type FormRecord,
  RecordError,
  UnknownEditionError,
} from "@formulyar/core";

/**
 * The form that a record is opened with, in the record's region and of the record's edition.
 * @throws RecordError when the record names another edition than was asked for, or one that is not there; as `Catalogue.form`
 */
export function recordForm(catalogue: Catalogue, record: FormRecord, asked: AskedEdition): Form {
  const { form, region, edition } = record;
  const choice = editionChoice(catalogue, record, asked);
  try {
    return catalogue.form(form, region, choice);
  } catch (error) {
    if (edition === undefined || !(error instanceof UnknownEditionError)) throw error;
    throw new RecordError(`Запись не открыть: ${error.message}`);
  }
}
