import type { Problem } from "@formulyar/core";

const words = /^(?:Заполните поле|Выберите вариант в поле) «.+»(?: \(.*\))?\.$/u;

/** Whether a finding says no more than that a field is not filled in: several of them can be told in one breath. */
export function isMissing({ severity, message }: Problem): boolean {
  return severity === "error" && words.test(message);
}
