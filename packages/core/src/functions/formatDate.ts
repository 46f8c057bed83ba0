import { type DateStyle, formatDate, isDateStyle } from "../formats/formatDate.ts";
import { dateArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

export const formatDateFunction: CelFunction = {
  signatures: ["formatDate(string): string", "formatDate(string, string): string"],
  call: (_scope, date, style = "numeric") => formatDate(dateArgument(date), styleArgument(style)),
  title: 'formatDate(дата) – дата как 08.10.2024; formatDate(дата, "long") – 8 октября 2024 г.',
};

function styleArgument(style: unknown): DateStyle {
  if (isDateStyle(style)) return style;
  throw new Error(`Not a style of dates: ${String(style)}`);
}
