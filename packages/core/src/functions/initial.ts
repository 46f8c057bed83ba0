import { textArgument } from "./celArguments.ts";
import type { CelFunction } from "./celFunction.ts";

/** The initial of a name: «А.»; nothing for an empty one. */
export function initial(name: string): string {
  const [letter] = name.trim();
  return letter === undefined ? "" : `${letter.toLocaleUpperCase("ru")}.`;
}

export const initialFunction: CelFunction = {
  signatures: ["initial(string): string"],
  call: (_scope, name) => initial(textArgument(name)),
  title: "initial(имя) – инициал: «А.»",
};
