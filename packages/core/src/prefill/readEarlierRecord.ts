import type { FormRecord, PrefillSource } from "../model/index.ts";
import { RecordError, readRecord } from "../record/readRecord.ts";
import { isObject } from "../support/pointer.ts";

/**
 * A record that a form may be filled from. It names its form; only where a single form comes into question may the
 * data stand alone. `nameOf` gives the words for a form in messages, its id by default.
 * @throws RecordError when it is no record of such a form. The message is Russian and fit to be shown.
 */
export function readEarlierRecord(
  value: unknown,
  sources: readonly PrefillSource[],
  nameOf: (form: string) => string = (form) => form,
): FormRecord {
  const known = [...new Set(sources.map(({ from }) => from))];
  if (known.length === 0) throw new RecordError("Эта форма по другим документам не заполняется.");
  const named = isObject(value) && typeof value.form === "string" && "data" in value ? value.form : undefined;
  const [only, ...others] = known;
  const listed = known.map((form) => `«${nameOf(form)}»`).join(", ");
  if (named === undefined && (only === undefined || others.length > 0)) {
    throw new RecordError(`В записи не указано, какой она формы. Эта форма заполняется по: ${listed}.`);
  }
  if (named !== undefined && !known.includes(named)) {
    throw new RecordError(
      `По записи формы «${nameOf(named)}» эту форму заполнить нельзя. Можно по: ${listed}.`,
    );
  }
  return readRecord(value, named ?? only ?? "");
}
