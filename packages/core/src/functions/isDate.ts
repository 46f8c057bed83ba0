import { isIsoDate } from "./calendar.ts";
import type { CelFunction } from "./celFunction.ts";

export const isDateFunction: CelFunction = {
  signatures: ["isDate(string): bool"],
  call: (_scope, text) => isIsoDate(text),
  title: "isDate(текст) – дата ли это, а не слова (формат term)",
};
