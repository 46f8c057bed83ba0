import { textArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

/** The digits of a text, without what stands between them. */
export function digits(text: string): string {
  return text.replaceAll(/\D/gu, "");
}

export const digitsFunction: CelFunction = {
  signatures: ["digits(string): string"],
  call: (_scope, text) => digits(textArgument(text)),
  title: "digits(текст) – одни цифры текста",
};
