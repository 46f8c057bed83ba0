import { departmentCode } from "./departmentCode.ts";
import type { Format } from "./format.ts";
import { passportNumber } from "./passportNumber.ts";
import { passportSeries } from "./passportSeries.ts";
import { phoneRu } from "./phoneRu.ts";
import { postalIndex } from "./postalIndex.ts";
import { snils } from "./snils.ts";
import { standardFormats } from "./standard.ts";
import { term } from "./term.ts";

const ours: readonly Format[] = [
  snils,
  phoneRu,
  postalIndex,
  passportSeries,
  passportNumber,
  departmentCode,
  term,
];

/** Every format that a schema may name. */
export const formats: ReadonlyMap<string, Format> = new Map(
  [...ours, ...standardFormats].map((format) => [format.name, format]),
);
