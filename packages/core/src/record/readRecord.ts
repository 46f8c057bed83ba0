import type { FormRecord, JsonObject, SetAsideValue } from "../model/index.ts";
import { isObject } from "../support/pointer.ts";

/** What was given is no record of the form. The message is Russian and fit to be shown. */
export class RecordError extends Error {
  override readonly name = "RecordError";
}

// `hash` is the fingerprint of a record that was taken out of its document; who reads documents has compared it.
const recordKeys = new Set(["form", "region", "edition", "data", "kept", "$schema", "hash"]);

/**
 * Takes the data of a form, a whole record `{ form, region?, edition?, data, kept? }`, or an example of a definition.
 * @throws RecordError when it is neither, or a record of another form.
 */
export function readRecord(value: unknown, form: string): FormRecord {
  if (!isObject(value))
    throw new RecordError(`Ожидается запись формы (объект JSON), а получено: ${nameOf(value)}.`);
  if (isExample(value)) return readCase(form, value);
  if (!isWholeRecord(value)) return { form, data: value };
  const { form: given, region, edition, data, kept, ...extra } = value;
  if (given !== form)
    throw new RecordError(`Это запись другой формы: «${String(given)}», а нужна «${form}».`);
  if (!isObject(data))
    throw new RecordError(`В записи нет данных формы: поле data – это ${nameOf(data)}, а нужен объект.`);
  const alien = Object.keys(extra).filter((key) => !recordKeys.has(key));
  if (alien.length > 0)
    throw new RecordError(`В записи есть лишнее: ${alien.join(", ")}. Данные формы стоят в поле data.`);
  return { form, ...text("region", region), ...text("edition", edition), data, ...keptOf(kept) };
}

/** Of an example only what a record has. */
function readCase(form: string, { region, edition, data }: JsonObject): FormRecord {
  return { form, ...text("region", region), ...text("edition", edition), data: isObject(data) ? data : {} };
}

function keptOf(value: unknown): { readonly kept?: readonly SetAsideValue[] } {
  if (value === undefined || value === null) return {};
  if (!Array.isArray(value) || !value.every(isKept)) {
    throw new RecordError(
      "В записи поле kept должно быть списком отложенных значений { pointer, title, value, reason }.",
    );
  }
  return value.length === 0 ? {} : { kept: value };
}

function isKept(value: unknown): value is SetAsideValue & JsonObject {
  if (!isObject(value) || value.value === undefined) return false;
  const { pointer, title, reason } = value;
  return isPointer(pointer) && typeof title === "string" && typeof reason === "string";
}

const isPointer = (value: unknown): boolean => typeof value === "string" && /^(?:$|\/)/.test(value);

/** An example of a definition, with its circumstances beside the data. */
function isExample(value: JsonObject): boolean {
  return typeof value.$schema === "string" && value.$schema.endsWith("/example.schema.json");
}

/** A record names its form and has the data in a place of their own. */
function isWholeRecord(value: JsonObject): boolean {
  const named = typeof value.form === "string" && "data" in value;
  return named && (isObject(value.data) || Object.keys(value).every((key) => recordKeys.has(key)));
}

function text(
  key: "region" | "edition",
  value: unknown,
): { readonly region?: string; readonly edition?: string } {
  if (value === undefined || value === null) return {};
  if (typeof value !== "string") throw new RecordError(`В записи поле ${key} должно быть строкой.`);
  return { [key]: value };
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "ничего";
  if (Array.isArray(value)) return "список";
  return (
    { string: "строка", number: "число", boolean: "логическое значение" }[typeof value as string] ?? "объект"
  );
}
