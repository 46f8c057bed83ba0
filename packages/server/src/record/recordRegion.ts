import { type FormRecord, RecordError } from "@formulyar/core";

/**
 * The region whose form a record is checked by: the one asked for, or else the record's own.
 * @throws RecordError when both are named and differ
 */
export function recordRegion(asked: string | undefined, record: FormRecord): string | undefined {
  if (asked === undefined || record.region === undefined || record.region === asked)
    return asked ?? record.region;
  throw new RecordError(`Это запись региона «${record.region}», а указан регион «${asked}».`);
}
