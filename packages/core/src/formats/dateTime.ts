import { dateSource } from "./date.ts";
import type { Format } from "./format.ts";

const timeSource =
  "(?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+\\-](?:[01]\\d|2[0-3]):[0-5]\\d)";

/** `full-time` of RFC 3339, with its offset. */
export const time: Format = {
  name: "time",
  pattern: new RegExp(`^${timeSource}$`, "u"),
  message: "время с часовым поясом, например 09:30:00+05:00",
};

/** `date-time` of RFC 3339. */
export const dateTime: Format = {
  name: "date-time",
  pattern: new RegExp(`^${dateSource}[Tt]${timeSource}$`, "u"),
  message: "дата и время, например 2024-10-08T09:30:00+05:00",
};
